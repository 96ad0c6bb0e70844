"""Table cells of parts c and d: one field of a person in the notation that the document's style asks for."""
from marks import mark, plain
from people import full

_DIGITS = '〇一二三四五六七八九'


def kanji_number(n):
    """45 as 四十五."""
    tens, ones = divmod(n, 10)
    return ('' if tens == 0 else ('' if tens == 1 else _DIGITS[tens]) + '十') + (_DIGITS[ones] if ones else '')


def age(p, form='{}歳'):
    """An age; 満 and brackets stay outside, 歳 and 才 inside."""
    n = p.years_old
    before, after = ('満', form[1:]) if form.startswith('満') else ('', form)
    if after.startswith('('):
        return before + '(' + mark('AGE', after[1:-1].format(n)) + ')'
    if after.startswith('（'):
        return before + '（' + mark('AGE', after[1:-1].format(n)) + '）'
    if after == 'kanji':
        return before + mark('AGE', kanji_number(n) + '歳')
    if after == 'full':
        return before + mark('AGE', full(str(n)) + '歳')
    if after == 'fullbare':
        return before + mark('AGE', full(str(n)))
    if after == 'decade':
        return before + mark('AGE', f'{n // 10 * 10}代')
    if after == 'band':
        return before + mark('AGE', f'{n // 10 * 10}～{n // 10 * 10 + 9}歳')
    return before + mark('AGE', after.format(n))


def sex(p, form=('男', '女')):
    """A sex; a code before it ('1:男') stays outside."""
    word = form[1 if p.female else 0]
    code, sep, rest = word.rpartition(':')
    return code + sep + mark('SEX', rest)


def income(p):
    """The person's income, behind the code of its band when the style has codes."""
    value = p.income
    codes, bands = p.style.get('codes'), p.style.get('income')
    return (codes[bands.index(plain(value))] if codes else '') + value


def result(p):
    """The result of a test for an infection, in a column or after a colon."""
    return mark('HEALTH_CONDITION', p._keep('result', lambda: p.r.choice(p.style.get('results', ('陽性', '陰性')))))


def cond_or_none(p):
    """An illness, or a word for none in a column that many leave empty."""
    none = p.style.get('none', 'なし')
    return none if p._keep('healthy', lambda: p.r.random() < .3) else p.cond


_NOTATIONS = {'age': lambda p: age(p, p.style.get('age', '{}歳')), 'sex': lambda p: sex(p, p.style.get('sexes', ('男', '女'))),
              'income': income, 'name_san': lambda p: p.name + '様', 'result': result, 'cond?': cond_or_none}


def cell(p, key):
    """A field, or several joined: 'dept+title'."""
    if key is None:
        return ''
    if '+' in key:
        return p.style.get('join', ' ').join(cell(p, k) for k in key.split('+'))
    if callable(key):
        return key(p)
    return _NOTATIONS[key](p) if key in _NOTATIONS else getattr(p, key)


def choose_sex(m, p):
    """男 and 女 printed, one of them circled, boxed or ticked."""
    a, b = m.pick(('◯', ''), ('○', ''), ('●', '○'), ('☑', '□'), ('■', '□'), ('レ', ''), ('✓', ''))
    sep = m.pick('・', '　', ' ', ' ・ ')
    return sep.join((a if p.female == f else b) + mark('SEX', w, p.female != f) for w, f in (('男', False), ('女', True)))


def tick(m, kind, values, chosen, boxes, sep='　', code=None):
    """Choices with one ticked: the others are ignored."""
    return sep.join((boxes[0] if c == chosen else boxes[1]) + (code(i) if code else '') + mark(kind, c, c != chosen) for i, c in enumerate(values))
