"""How parts i and j write their layouts: tables from a line of columns, texts from a template."""
import json
import re

import tables
from marks import mark, pad
from employers_ij import organisation
from people_ij import Human

KIND = dict(p='PERSON', k='PERSON_KANA', a='ADDRESS', t='PHONE', e='EMAIL', b='BIRTHDATE', s='SEX', g='AGE', z='POSTAL_CODE', o='ORG', d='DEPARTMENT', j='JOB_TITLE',
            c='OCCUPATION', n='INDUSTRY', y='INCOME_BAND', m='MEDICAL_SPECIALTY', h='HEALTH_CONDITION')
BIRTHS = ('slash', 'slash', 'slash0', 'iso', 'kanji', 'era', 'letter', 'letter0', 'dot')


class People(dict):
    """The people of a template: a letter or a number stands for one of them; {N} is a year, {n} a number."""

    def __init__(self, m, style):
        super().__init__()
        self.m, self.style = m, style

    def __missing__(self, key):
        if re.fullmatch(r'n\d*_\d+_\d+', key):
            return self.m.r.randint(*map(int, key.split('_')[1:]))
        if key in ('date', 'day'):
            r = self.m.r
            return f'{r.randint(2023, 2026)}年{r.randint(1, 12)}月{r.randint(1, 28)}日' if key == 'date' else f'{r.randint(1, 12)}/{r.randint(1, 28)}'
        # somebody whose letter is twice the same is of working age: a doctor, a clerk, a child of the patient; ww and vv are women, hh is a man
        other = {'ages': (28, 63), 'spec': None, 'sex': {'ww': 'f', 'vv': 'f', 'hh': 'm'}.get(key)}
        self[key] = Human(self.m, dict(self.style, **(other if len(key) > 1 else {})))
        return self[key]


def fill(m, template, style):
    """[[a|b]] is one of the choices, {a.name} a field of a person, «h:…» a mark, «h!:…» an ignored one."""
    while re.search(r'\[\[[^\[\]]*\]\]', template):
        template = re.sub(r'\[\[([^\[\]]*)\]\]', lambda x: m.r.choice(x[1].split('|')), template)
    text = template.format_map(People(m, style))
    return re.sub('«([a-z])(!?):([^»]*)»', lambda x: mark(KIND[x[1]], x[3], bool(x[2])), text)


def styled(m, given=None):
    style = {'sep': m.pick('', ' ', '　', '　'), 'birth': m.pick(*BIRTHS), 'phone': m.pick('-', '-', '-', '-', '('), 'addrform': m.pick('dash', 'dash', 'kanji', 'half', 'ban', 'full', 'lot'), 'nopref': m.chance(.3), 'deptsep': m.pick(' ', '　', '')}
    for k, x in (given or {}).items():
        style[k] = m.r.choice(x) if isinstance(x, list) else x
    if style.get('kind') and style.get('one'):
        style['org'] = organisation(m.v, m.r, style['kind'])
    return style


def cell(m, p, key, n):
    """A column: a field; # the row; n1-9 a number; =a,b words without marks; x? may be empty; a+b joined; text with {…} a template."""
    if key.endswith('?'):
        return '' if m.chance(p.style.get('blank', .2)) else cell(m, p, key[:-1], n)
    if key in ('org', 'dept', 'title', 'industry', 'wtel', 'waddr') and p.style.get('asked') and p.idle:
        return ''
    if key == '#':
        return str(n)
    if key.startswith('#'):
        return key[1:-len(str(n))] + str(n) if key.endswith('0') else key[1:] + str(n)
    if key.startswith('='):
        return fill(m, m.r.choice(key[1:].split(',')), p.style)
    if re.fullmatch(r'n\d+-\d+', key):
        return str(m.r.randint(*map(int, key[1:].split('-'))))
    if key.startswith('D'):
        y, mo, d = m.r.randint(2005 if len(key) == 1 else 2024, 2026), m.r.randint(1, 12), m.r.randint(1, 28)
        return f'{y}/{mo:02}/{d:02}'
    if '{' in key:
        return re.sub('«([a-z])(!?):([^»]*)»', lambda x: mark(KIND[x[1]], x[3], bool(x[2])), re.sub('_(?![^{]*})', ' ', key).format(p=p))
    if '+' in key:
        return ' '.join(x for x in (cell(m, p, k, n) for k in key.split('+')) if x)
    return getattr(p, key)


def columns(m, spec):
    """`head|head2:key` by spaces; one of the heads; ¶ is a new line."""
    out = []
    for c in spec.split():
        heads, key = c.split(':', 1)
        out.append((m.r.choice(heads.split('|')).replace('¶', '\n'), key))
    return out


def records(m, cols, style, low, high):
    people = [Human(m, style) for _ in range(m.r.randint(low, high))]
    return [[cell(m, p, k, n) for _, k in cols] for n, p in enumerate(people, 1)]


def ltsv(heads, rows):
    return '\n'.join('\t'.join(f'{h}:{c}' for h, c in zip(heads, r)) for r in rows) + '\n'


def yaml(heads, rows):
    return ''.join('- ' + '\n  '.join(f'{h}: {c}' for h, c in zip(heads, r) if c) + '\n' for r in rows)


def as_json(heads, rows, indent=2):
    return json.dumps([dict(zip(heads, r)) for r in rows], ensure_ascii=False, indent=indent) + '\n'


def json_lines(heads, rows):
    return ''.join(json.dumps(dict(zip(heads, r)), ensure_ascii=False) + '\n' for r in rows)


def xml(heads, rows):
    return '<?xml version="1.0" encoding="UTF-8"?>\n<list>\n' + ''.join('  <row>\n' + ''.join(f'    <{h}>{c}</{h}>\n' for h, c in zip(heads, r)) + '  </row>\n' for r in rows) + '</list>\n'


def sql(heads, rows, name='t_member'):
    return ''.join(f"INSERT INTO {name} ({', '.join(heads)}) VALUES ('" + "', '".join(r) + "');\n" for r in rows)


def insert_many(heads, rows, name='customers'):
    return f"INSERT INTO `{name}` (" + ', '.join(f'`{h}`' for h in heads) + ') VALUES\n' + ',\n'.join("('" + "','".join(r) + "')" for r in rows) + ';\n'


def blocks(heads, rows, colon='：', gap='\n', rule=''):
    return gap.join(rule + '\n'.join(f'{h}{colon}{c}' for h, c in zip(heads, r)) + '\n' for r in rows)


def upright(heads, rows):
    return '\n'.join('\n'.join(f'{h}\n{c}' for h, c in zip(heads, r) if c) + '\n' for r in rows)


def two_columns(heads, rows, wide=34):
    """A form with two labels a line."""
    out = []
    for r in rows:
        cells = [f'{h}　{c}' for h, c in zip(heads, r)]
        out += [pad(a, wide) + b for a, b in zip(cells[::2], cells[1::2] + [''])] + ['']
    return '\n'.join(x.rstrip() for x in out) + '\n'


FORMS = {
    'csv': lambda h, r: tables.separated([h] + r), 'quoted': lambda h, r: tables.separated([h] + r, quote=True, end='\r\n'), 'tsv': lambda h, r: tables.separated([h] + r, '\t'), 'semi': lambda h, r: tables.separated([h] + r, ';'),
    'csv0': lambda h, r: tables.separated(r), 'tsv0': lambda h, r: tables.separated(r, '\t'), 'pipe0': lambda h, r: tables.separated(r, '|'), 'bar': lambda h, r: tables.separated([h] + r, '｜'), 'md': lambda h, r: tables.pipes([h] + r),
    'fixed': lambda h, r: tables.fixed([h] + r), 'ruled': lambda h, r: tables.fixed([h] + r, rule=True), 'wide': lambda h, r: tables.fixed([h] + r, fill='　'), 'boxes': lambda h, r: tables.boxes([h] + r),
    'html': lambda h, r: tables.html([h] + r), 'json': as_json, 'jsonl': json_lines, 'xml': xml, 'yaml': yaml, 'ltsv': ltsv, 'sql': sql, 'insert': insert_many, 'blocks': blocks, 'upright': upright,
    'slash': lambda h, r: '\n'.join('／'.join(c or '－' for c in x) for x in r) + '\n', 'comma': lambda h, r: '\n'.join('、'.join(c for c in x if c) for x in r) + '\n', 'gap': lambda h, r: '\n'.join('　'.join(c for c in x if c) for x in r) + '\n',
    'colon': lambda h, r: blocks(h, r, ': ', '\n', '----\n'), 'square': lambda h, r: '\n'.join('\n'.join(f'【{a}】{b}' for a, b in zip(h, x)) + '\n' for x in r), 'dots': lambda h, r: '\n'.join('\n'.join(f'・{a} … {b}' for a, b in zip(h, x)) + '\n' for x in r),
    'two': two_columns, 'spaces': lambda h, r: '\n'.join('  '.join(c or '-' for c in x) for x in [h] + r) + '\n', 'bullets': lambda h, r: '\n'.join('* ' + ' / '.join(f'{a}={b}' for a, b in zip(h, x) if b) for x in r) + '\n'}


class Book:
    """The layouts of a part, in the order of their writing."""

    def __init__(self):
        self.layouts = []

    def _add(self, name, count, make):
        make.__name__ = name
        self.layouts.append((make, count))

    def table(self, name, count, form, cols, rows=(5, 20), style=None, head='', tail='', between=None):
        def make(m):
            st = styled(m, style)
            cs = columns(m, cols)
            st['asked'] = any(k in ('occ', 'occ?') for _, k in cs)
            body = records(m, cs, st, *rows)
            if between and len(body) > 3:
                at = m.r.randint(2, len(body) - 1)
                body.insert(at, [fill(m, between, st)] + [''] * (len(cs) - 1))
            return fill(m, head, st) + FORMS[form]([h for h, _ in cs], body) + fill(m, tail, st)
        self._add(name, count, make)

    def text(self, name, count, *templates, style=None, people=()):
        """One of the templates; a part between ⟦ and ⟧ is repeated for other people."""
        def make(m):
            st = styled(m, style)

            def again(x):
                low, high, body = x[1].split('~', 2)
                return ''.join(fill(m, body.replace('{#}', str(n)), st) for n in range(1, m.r.randint(int(low), int(high)) + 1))
            template = m.r.choice(templates)
            head = re.split('(⟦[^⟧]*⟧)', template)
            if len(head) == 1:
                return fill(m, template, st)
            # what stands outside shares its people, what is repeated does not
            outside = fill(m, '\ue010'.join(head[::2]), st).split('\ue010')
            inside = [again(re.match('⟦([^⟧]*)⟧', h)) for h in head[1::2]] + ['']
            return ''.join(a + b for a, b in zip(outside, inside))
        self._add(name, count, make)
