"""Made-up people: every field is drawn when it is first asked for and stays the same for one person."""
import unicodedata

from marks import mark

_HALF = {}
for _c in range(0xFF61, 0xFFA0):
    _HALF[unicodedata.normalize('NFKC', chr(_c))] = chr(_c)
    for _d in '\uff9e\uff9f':
        _n = unicodedata.normalize('NFKC', chr(_c) + _d)
        if len(_n) == 1:
            _HALF[_n] = chr(_c) + _d
_ROMAN = dict(zip('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
                  'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ',
                  'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo '
                  'ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po'
                  .split()))


def half(kana):
    return ''.join(_HALF.get(c, c) for c in kana)


def hiragana(kana):
    return ''.join(chr(ord(c) - 0x60) if 'ァ' <= c <= 'ヶ' else c for c in kana)


def roman(kana):
    out = ''
    for c in kana:
        if c in 'ャュョ':
            out = out[:-1] + ({'ャ': 'a', 'ュ': 'u', 'ョ': 'o'}[c] if out[-3:-1] in ('sh', 'ch') or out.endswith('ji')
                              else 'y' + {'ャ': 'a', 'ュ': 'u', 'ョ': 'o'}[c])
        else:
            out += _ROMAN.get(c, '')
    return out


def full(s):
    return ''.join(chr(ord(c) + 0xFEE0) if '!' <= c <= '~' else c for c in s)


ERAS = (('令和', 'R', 2019), ('平成', 'H', 1989), ('昭和', 'S', 1926))


def era(year):
    for kanji, letter, first in ERAS:
        if year >= first:
            return kanji, letter, year - first + 1
    return '大正', 'T', year - 1911


class Person:
    """One made-up person of a part; `v` is the part's module of values, `r` the random source, `style` the document's."""

    def __init__(self, v, r, style=None):
        self.v, self.r, self.style, self._kept = v, r, style or {}, {}
        self.female = r.random() < .5
        sur, self._sur_kana = r.choice(v.SURNAMES).split('/')
        giv, self._giv_kana = r.choice(v.GIVEN_F if self.female else v.GIVEN_M).split('/')
        self._sur, self._giv = sur, giv
        self.year = r.randint(*self.style.get('years', (1941, 2003)))
        self.month, self.day = r.randint(1, 12), r.randint(1, 28)
        self.sep = self.style.get('sep', r.choice(('', ' ', '　')))

    def _keep(self, key, make):
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    # names
    @property
    def name(self):
        return mark('PERSON', self._sur + self.sep + self._giv)

    @property
    def sur(self):
        return mark('PERSON', self._sur)

    @property
    def kana(self):
        kind = self.style.get('kana') or self._keep('kanakind', lambda: self.r.choice(('kata', 'kata', 'hira', 'half')))
        text = self._sur_kana + (self.sep or self.style.get('kanasep', '')) + self._giv_kana
        if kind == 'hira':
            text = hiragana(text)
        if kind == 'half':
            text = half(text).replace('　', ' ')
        return mark('PERSON_KANA', text)

    # the body
    @property
    def sex(self):
        m, f = self.style.get('sexes', ('男', '女'))
        return mark('SEX', f if self.female else m)

    @property
    def sex_long(self):
        return mark('SEX', '女性' if self.female else '男性')

    @property
    def years_old(self):
        return 2026 - self.year - 1

    @property
    def age(self):
        return mark('AGE', f"{self.years_old}歳")

    @property
    def years_label(self):
        """An age as prose has it."""
        return mark('AGE', self._keep('yl', lambda: self.r.choice((f'{self.years_old}歳', f'{self.years_old}才', full(str(self.years_old)) + '歳'))))

    @property
    def age_bare(self):
        return mark('AGE', str(self.years_old))

    @property
    def birth(self):
        y, mo, d = self.year, self.month, self.day
        k, l, n = era(y)
        forms = [f'{y}/{mo}/{d}', f'{y}-{mo:02}-{d:02}', f'{y}年{mo}月{d}日', f'{k}{n}年{mo}月{d}日', f'{l}{n}.{mo}.{d}',
                 f'{y}/{mo:02}/{d:02}', f'{l}{n:02}/{mo:02}/{d:02}', f'{y}{mo:02}{d:02}', f'{y}.{mo}.{d}']
        form = self.style.get('birth')
        return mark('BIRTHDATE', forms[form] if form is not None else self._keep('birth', lambda: self.r.choice(forms[:7])))

    # where
    def _place(self):
        return self._keep('place', lambda: self.r.choice(self.v.PLACES).split('|'))

    @property
    def addr(self):
        return mark('ADDRESS', self._keep('addr', lambda: self.v.address(self.r, self._place()[1])))

    @property
    def work_addr(self):
        return mark('ADDRESS', self._keep('waddr', lambda: self.v.address(self.r, self.r.choice(self.v.PLACES).split('|')[1])))

    @property
    def post(self):
        return mark('POSTAL_CODE', self._keep('post', lambda: f'{self._place()[0]}-{self.r.randint(0, 99):04}'))

    # contact
    @property
    def tel(self):
        return mark('PHONE', self._keep('tel', lambda: self.v.phone(self.r, self.style.get('phone'))))

    @property
    def mobile(self):
        return mark('PHONE', self._keep('mob', lambda: self.v.mobile(self.r, self.style.get('phone'))))

    @property
    def work_tel(self):
        return mark('PHONE', self._keep('wtel', lambda: self.v.phone(self.r, self.style.get('phone'))))

    @property
    def fax(self):
        return mark('PHONE', self._keep('fax', lambda: self.v.phone(self.r, self.style.get('phone'))))

    @property
    def mail(self):
        s, g = roman(self._sur_kana), roman(self._giv_kana)
        return mark('EMAIL', self._keep('mail', lambda: self.r.choice((f'{g}.{s}', f'{s}-{g[0]}', f'{s}{self.year % 100:02}', f'{g[0]}_{s}'))
                                        + '@' + self.r.choice(self.v.MAIL_HOSTS)))

    # work: the kind of employer decides what fits together
    @property
    def _work(self):
        return self.style.get('work') or self._keep('work', lambda: self.r.choices(self.v.WORK, [w[0] for w in self.v.WORK])[0])

    def _of_work(self, key, at):
        def draw():
            source = self._work[at]
            return source(self.r) if callable(source) else self.r.choice(source)
        return self._keep(key, draw)

    @property
    def org(self):
        return mark('ORG', self._of_work('org', 1))

    @property
    def hospital(self):
        return mark('ORG', self._keep('hosp', lambda: self.v.hospital(self.r)))

    @property
    def dept(self):
        return mark('DEPARTMENT', self._of_work('dept', 2))

    @property
    def title(self):
        return mark('JOB_TITLE', self._of_work('title', 3))

    @property
    def two_titles(self):
        return self.title + self.r.choice((' 兼 ', '兼', '　兼　')) + mark('JOB_TITLE', self._of_work('title2', 3))

    @property
    def title_optional(self):
        """A title used as an honorific after a name."""
        return mark('JOB_TITLE', self._of_work('title', 3), True)

    @property
    def med_title(self):
        return mark('JOB_TITLE', self._keep('mtitle', lambda: self.r.choice(self.v.MEDICAL_TITLES)))

    @property
    def occ(self):
        return mark('OCCUPATION', self._of_work('occ', 4))

    @property
    def occ_idle(self):
        """Of somebody without an employer."""
        return mark('OCCUPATION', self._keep('idle', lambda: self.r.choice(self.v.OCCUPATIONS_NONE)))

    @property
    def income(self):
        bands = self.style.get('income')
        return mark('INCOME_BAND', self._keep('inc', lambda: self.r.choice(bands) if bands else self.v.income(self.r)))

    @property
    def income_bare(self):
        return mark('INCOME_BAND', self._keep('incb', lambda: self.v.income_bare(self.r)))

    @property
    def industry(self):
        return mark('INDUSTRY', self._of_work('ind', 5))

    # medicine
    @property
    def spec(self):
        return mark('MEDICAL_SPECIALTY', self._keep('spec', lambda: self.r.choice(self.v.SPECIALTIES)))

    def conds(self, n):
        return [mark('HEALTH_CONDITION', c) for c in self._keep(f'conds{n}', lambda: self.r.sample(self.v.CONDITIONS, n))]

    @property
    def cond(self):
        return self.conds(1)[0]

    @property
    def infection(self):
        return mark('HEALTH_CONDITION', self._keep('inf', lambda: self.r.choice(self.v.INFECTIONS)))

    @property
    def treatment(self):
        return mark('HEALTH_CONDITION', self._keep('treat', lambda: self.r.choice(self.v.TREATMENTS)))

    @property
    def disability(self):
        return mark('HEALTH_CONDITION', self._keep('dis', lambda: self.r.choice(self.v.DISABILITIES)))
