"""People of part f: age, sex, position at work, income and illness fit each other as in the population."""
import names_f as v
import values_a
import values_c
import work_f as w
from clinic_f import CARE, COVID, DISABILITIES, DOCTOR_TITLES, SPECIALTIES, SUDDEN, WARD, illness
from marks import mark
from people import Person, roman
from population_f import AGES, POSITIONS, WOMEN
from weighted import Weighted

_AT_WORK = ('regular', 'temp', 'part', 'director', 'official', 'self')
_CLINIC_SPECIALTY = (('整形外科', '整形外科'), ('小児科', '小児科'), ('こども', '小児科'), ('眼科', '眼科'), ('皮', '皮膚科'), ('耳鼻', '耳鼻咽喉科'), ('歯科', '歯科'), ('レディース', '産婦人科'), ('メンタル', '精神科'), ('胃腸', '消化器内科'), ('内科', '内科'))
_TAKEN = [({s.split('/')[0] for s in x.SURNAMES}, {g.split('/')[0] for g in x.GIVEN_M + x.GIVEN_F}) for x in (values_a, values_c)]
_BIRTHS = Weighted({5: 30, 1: 20, 0: 18, 3: 12, 7: 8, 2: 8, 4: 4})


def style(m, **fixed):
    """What is the same for all people of a document: notations and the region that most of them live in."""
    r = m.r
    chosen = dict(sep=r.choices(('　', ' ', ''), (40, 35, 25))[0], kana=r.choices(('kata', 'half', 'hira'), (62, 28, 10))[0], birth=_BIRTHS.draw(r), phone=r.choices((0, 1, 2, 3), (80, 5, 13, 2))[0], age=r.choices(('{}', '{}歳', '{}才', 'fullbare'), (66, 28, 3, 3))[0],
                  sexes=r.choices((('男', '女'), ('男性', '女性'), ('M', 'F'), ('1:男', '2:女')), (62, 25, 9, 4))[0], region=v.REGIONS.draw(r), near=r.choice((.5, .85, .97)), addr=r.choices((0, 1, 2, 3), (60, 20, 8, 12))[0], prefecture=r.random() < .7, gap=r.choice((' ', '　', '　')),
                  positions=r.choices(w.OCCUPATION_SETS, w.OCCUPATION_SETS_WEIGHT)[0], industry=r.choices(('daily', 'division', 'group'), (50, 34, 16))[0], bands=w.bands(r) if r.random() < .6 else None, amount=w.AMOUNT_FORMS.draw(r), ill=r.choice(('chart', 'plain')), none=r.choices(('', 'なし', '－', '特になし'), (50, 34, 8, 8))[0],
                  blank=r.choices((0, .04, .12), (40, 40, 20))[0], join=r.choice(('、', '、', '・', '，', ' ', '/')))
    chosen.update(fixed)
    return chosen


def taken(surname, given):
    """Whether part a or c may have somebody of that name."""
    return any(surname in s and given in g for s, g in _TAKEN)


class Resident(Person):
    def __init__(self, m, role, style, firm=None, spec=None):
        r = m.r
        self.v, self.r, self.style, self._kept, self.sep, self.role = v, r, style, {}, style['sep'], role
        self.female = r.random() < WOMEN.get(role, .5)
        ages = AGES.get(role) or AGES['staff']
        age = style['years_old'](r) if 'years_old' in style else int(ages.draw(r)) + r.randint(0, 4)
        self.year, self.month, self.day = 2025 - age, r.randint(1, 12), r.randint(1, 28)
        self._sur, self._sur_kana = v.surname(r)
        self._giv, self._giv_kana = v.given(r, self.female, self.year)
        while taken(self._sur, self._giv):
            self._giv, self._giv_kana = v.given(r, self.female, self.year)
            if r.random() < .1:
                self._sur, self._sur_kana = v.surname(r)
        self.region = style['region'] if r.random() < style['near'] else v.REGIONS.draw(r)
        self.position = self._position(role)
        self.firm = firm or self._firm()
        self._spec = spec

    def _position(self, role):
        age = self.years_old
        if role in ('staff', 'contact', 'doctor'):
            return 'director' if role == 'contact' and self.r.random() < .12 else 'regular'
        if age < 18:
            return 'child'
        table = POSITIONS['f' if self.female else 'm']
        p = table[max(a for a in table if a <= age)].draw(self.r)
        return 'regular' if role == 'jobs' and p not in ('regular', 'temp', 'part') else p

    def _firm(self):
        if self.role == 'doctor':
            size = 0 if self.r.random() < (.15 if self.years_old < 40 else .55) else 2
            return w.Firm(self.r, 'clinic', size, self.region)
        if self.position == 'official':
            return self._drawn(lambda f: f.kind == 'office' or '立' in f.name, kind=self.r.choice(('office', 'office', 'office', 'teach')))
        if self.position not in _AT_WORK:
            return None
        if self.position in ('self', 'director'):
            return self._drawn(lambda f: f.kind not in ('office', 'teach', 'coop', 'bank', 'clinic', 'care'), size=0)
        # at public offices and schools work officials, or people on short contracts
        return self._drawn(lambda f: self.position != 'regular' or self.role == 'contact' or f.kind != 'office' and '立' not in f.name)

    def _drawn(self, fits, **given):
        return next(f for f in iter(lambda: w.Firm(self.r, region=self.region, **given), None) if fits(f))

    @property
    def works(self):
        return self.firm is not None

    # where
    @property
    def addr(self):
        return mark('ADDRESS', self._street + (self.style['gap'] + self._house if self._house else ''))

    @property
    def addr1(self):
        return mark('ADDRESS', self._street)

    @property
    def addr2(self):
        """The house in a column of its own: neither required nor punished."""
        return mark('ADDRESS', self._house, True) if self._house else ''

    @property
    def prefecture(self):
        return mark('ADDRESS', self.region, True)

    @property
    def addr_rest(self):
        """From the municipality on, beside a column for the prefecture."""
        return mark('ADDRESS', self._street.removeprefix(self.region))

    @property
    def _street(self):
        return self._keep('street', lambda: v.address(self.r, self.region, self._place()[1], self.style['addr'], self.style['prefecture']))

    @property
    def _house(self):
        return self._keep('house', lambda: v.building(self.r) if self.r.random() < .36 else '')

    def _place(self):
        return self._keep('place', lambda: v.town(self.r, self.region))

    @property
    def work_addr(self):
        return mark('ADDRESS', self._keep('waddr', lambda: v.address(self.r, self.region, v.town(self.r, self.region)[1], self.style['addr'], self.style['prefecture']))) if self.works else ''

    # contact
    def _phone(self, key):
        return mark('PHONE', self._keep(key, lambda: v.phone(self.r, self.region, self.style['phone'])))

    @property
    def tel(self):
        # one household in three has no telephone line (通信利用動向調査)
        return self._phone('tel') if self._keep('line', lambda: self.r.random() < .66) else ''

    @property
    def mobile(self):
        return mark('PHONE', self._keep('mob', lambda: v.mobile(self.r, self.style['phone'])))

    @property
    def phone_any(self):
        return self.tel if self.years_old > 70 and self.tel else self.mobile

    @property
    def work_tel(self):
        return self._phone('wtel') if self.works else ''

    @property
    def fax(self):
        return self._phone('fax')

    @property
    def mail(self):
        s, g = roman(self._sur_kana), roman(self._giv_kana)
        return mark('EMAIL', self._keep('mail', lambda: self.r.choice((f'{g}.{s}{self.r.randint(1, 99)}', f'{s}{self.year % 100:02}', f'{g}{self.month}{self.day:02}', f'{s}-{g}', f'{g}{self.year}', f'{s}_{self.r.randint(10, 999)}')) + '@' + v.MAIL_HOSTS.draw(self.r)))

    @property
    def work_mail(self):
        s, g = roman(self._sur_kana), roman(self._giv_kana)
        return mark('EMAIL', self._keep('wmail', lambda: self.r.choice((f'{g[0]}.{s}', f'{s}', f'{g}.{s}', f'{s}-{g[0]}', f'{g[0]}-{s}')) + '@' + self.firm.domain)) if self.works else ''

    # work
    @property
    def org(self):
        return mark('ORG', self.firm.name) if self.works else ''

    @property
    def school_or_work(self):
        def draw():
            if self.position == 'child':
                town, kind = v.city(self.r, self.region), ('保育園', '小学校', '小学校', '中学校', '高等学校')[min(max((self.years_old - 3) // 3, 0), 4)]
                return f'{town}立第{self.r.choice("一二三四五")}{kind}'
            return '日本橋学園大学' if self.position == 'student' and self.r.random() < .3 else w.Firm(self.r, 'teach').name if self.position == 'student' else ''
        text = '' if self.works else self._keep('school', draw)
        return self.org or (mark('ORG', text) if text else '')

    @property
    def dept(self):
        text = self._keep('dept', lambda: self.firm.dept(self.r) if self.works and self.position in ('regular', 'temp', 'official') else '')
        return mark('DEPARTMENT', text) if text else ''

    @property
    def title(self):
        def draw():
            if self.position == 'director':
                return Weighted('代表取締役 44 取締役 24 代表取締役社長 14 代表社員 2 専務取締役 6 常務取締役 5 監査役 3 社長 3').draw(self.r)
            if self.position not in ('regular', 'official'):
                return ''
            share = .72 if self.role == 'contact' else min(.62, max(0, (self.years_old - 27) * .018))
            return self.firm.title(self.r) if self.r.random() < share * (.6 if self.female else 1) else ''
        text = self._keep('title', draw)
        return mark('JOB_TITLE', text) if text else ''

    @property
    def title_or_none(self):
        """In rosters those without office are often called so."""
        return self.title or (mark('JOB_TITLE', self.style['plain_title']) if self.style.get('plain_title') else '')

    @property
    def rank(self):
        """A title for somebody who must have one."""
        return mark('JOB_TITLE', self._keep('rank', lambda: self.firm.title(self.r)))

    @property
    def rank_honorific(self):
        return mark('JOB_TITLE', self._keep('rank', lambda: self.firm.title(self.r)), True)

    @property
    def occ(self):
        """The position in the words of the document's list."""
        if self.position == 'child':
            n = self.years_old
            return mark('OCCUPATION', '未就学児' if n < 6 else '小学生' if n < 12 else '中学生' if n < 15 else '高校生')
        return mark('OCCUPATION', '医師' if self.role == 'doctor' else self.style['positions'][self.position])

    @property
    def job(self):
        """What somebody does, in the words of everyday."""
        if self.works and self.position not in ('director',):
            return mark('OCCUPATION', self._keep('job', lambda: self.firm.jobs.draw(self.r)))
        return self.occ

    @property
    def occ_or_job(self):
        """A free field: two in three write the position, the others what they do."""
        return self.occ if self._keep('free', lambda: self.r.random() < .6) else self.job

    @property
    def industry(self):
        if not self.works:
            return ''
        form, kind = self.style['industry'], self.firm.kind
        return mark('INDUSTRY', self._keep('ind', lambda: w.DIVISIONS[kind] if form == 'division' else w.DAILY[kind].draw(self.r) if form == 'daily' else w.GROUPS[kind].draw(self.r)))

    @property
    def _amount(self):
        return self._keep('amount', lambda: w.amount(self.r, self.position, self.female, self.years_old))

    @property
    def _poor(self):
        return self.position in ('home', 'child', 'none', 'student') and self._keep('poor', lambda: self.r.random() < .6)

    @property
    def income(self):
        bands = self.style['bands']
        return '' if self._poor else mark('INCOME_BAND', bands.of(self._amount) if bands else w.amount_text(self._amount, self.style['amount']))

    @property
    def income_free(self):
        """An amount as prose and free fields have it."""
        return mark('INCOME_BAND', w.amount_text(self._amount, self.style['amount']))

    @property
    def income_bare(self):
        """A number below a header that has the unit `style['unit']`."""
        unit = self.style.get('unit', '万円')
        n = self._amount * {'万円': 1, '千円': 10, '円': 10000}[unit]
        return '' if self._poor else mark('INCOME_BAND', f'{n:,}' if self.style.get('commas', unit != '万円') else str(n))

    # medicine
    @property
    def hospital(self):
        return mark('ORG', self._keep('hosp', lambda: self.firm.name if self.role == 'doctor' else self._fitting_hospital()))

    def _fitting_hospital(self):
        ills = self._kept.get('ills')
        wanted = ills[0].specs if ills else ['小児科' if self.years_old < 15 else '内科']
        while True:
            name = w.hospital(self.r, self.r.choice((0, 0, 1)), self.region)
            if next((s for word, s in _CLINIC_SPECIALTY if word in name), wanted[0]) in wanted:
                return name

    @property
    def big_hospital(self):
        return mark('ORG', self._keep('bighosp', lambda: w.hospital(self.r, 1, self.region)))

    @property
    def spec(self):
        def draw():
            if self._spec:
                return self._spec
            if self.role == 'doctor':
                return next((s for word, s in _CLINIC_SPECIALTY if self.firm.size == 0 and word in self.firm.name), None) or SPECIALTIES.draw(self.r)
            i = self.ills(1)[0]
            return i.specs[0 if self.r.random() < .7 else -1]
        return mark('MEDICAL_SPECIALTY', self._keep('spec', draw))

    @property
    def doctor_title(self):
        def draw():
            if self.firm.size == 0:
                return '院長' if self.r.random() < .85 else '副院長'
            return '' if self.r.random() < .25 else next(t for t in iter(lambda: DOCTOR_TITLES.draw(self.r), None) if t != '院長' or self.r.random() < .1)
        text = self._keep('mtitle', draw)
        return mark('JOB_TITLE', text) if text else ''

    def ills(self, n, lasting=False):
        """Different illnesses; the first decides the specialty."""
        kept = self._keep('ills', list)
        while len(kept) < n:
            among = (self.style.get('among') or {'inpatient': WARD, 'emergency': SUDDEN}.get(self.role)) if not kept and not self._spec else None
            i = illness(self.r, self.female, self.years_old, self._spec if not kept else None, lasting or bool(kept), kept, among)
            i = i or illness(self.r, self.female, self.years_old, but=kept)
            if i is None:
                break
            kept.append(i)
        return kept[:n]

    def written(self, i, ill=None):
        """An illness in the document's notation, once for a person."""
        def draw():
            chart = (ill or self.style['ill']) == 'chart'
            name = i.chart if chart else i.plain
            if i.side and self.r.random() < (.6 if chart else .3):
                name = self.r.choice(('右', '左', '両側', '両') if chart else ('右', '左')) + name
            return name + self.r.choice(('の疑い', '疑い')) if chart and self.r.random() < .04 else name
        return mark('HEALTH_CONDITION', self._keep(('written', i.chart, ill), draw))

    def conds(self, n):
        return [self.written(i) for i in self.ills(n)]

    @property
    def cond(self):
        return self.conds(1)[0]

    @property
    def history(self):
        """What a list of underlying illnesses has: most of the young have none."""
        def draw():
            n = self.years_old
            return self.r.choices((0, 1, 2, 3), (86, 12, 2, 0) if n < 40 else (52, 32, 12, 4) if n < 65 else (18, 38, 29, 15))[0]
        n, sick = self._keep('nhist', draw), self.role in ('patient', 'inpatient', 'emergency')
        found = self.ills(n + 1)[1:] if sick else self.ills(n, lasting=True)
        return self.style['join'].join(self.written(i) for i in found) or self.style['none']

    @property
    def treatment(self):
        found = [t for i in self.ills(2) for t in i.treatments]
        text = self._keep('treat', lambda: self.r.choice(found) if found else '')
        return mark('HEALTH_CONDITION', text) if text else ''

    @property
    def infection(self):
        return mark('HEALTH_CONDITION', self._keep('inf', lambda: COVID.draw(self.r)))

    @property
    def care(self):
        return mark('HEALTH_CONDITION', self._keep('care', lambda: CARE.draw(self.r)))

    @property
    def disability(self):
        return mark('HEALTH_CONDITION', self._keep('dis', lambda: DISABILITIES.draw(self.r)))


def people(m, n, role, look, firm=None, spec=None):
    return [Resident(m, role, look, firm, spec) for _ in range(n)]


def one(m, role, look=None, firm=None, spec=None):
    return Resident(m, role, look or style(m), firm, spec)


def worker(m, role='contact', look=None, firm=None):
    """Somebody with an employer, a unit and a title."""
    look = look or style(m)
    while True:
        p = Resident(m, role, look, firm or w.Firm(m.r, size=m.pick(1, 2), region=m.pick(look['region'], look['region'], None)))
        if p.dept and p.position == 'regular':
            return p


def customer(m, look=None):
    """A customer who has an employer."""
    look = look or style(m)
    while True:
        p = Resident(m, 'customer', look)
        if p.works and p.position not in ('self',):
            return p


def patient(m, look=None, least=2, **kept):
    """A patient with at least `least` illnesses."""
    look = look or style(m)
    while True:
        p = Resident(m, kept.get('role', 'patient'), look, None, kept.get('spec'))
        if len(p.ills(least)) >= least and p.ills(1)[0].specs[0] != '歯科':
            return p


def relative(m, role, look, of, female=None):
    """Somebody with the same surname."""
    while True:
        p = Resident(m, role, look)
        if female in (None, p.female) and not taken(of._sur, p._giv):
            p._sur, p._sur_kana = of._sur, of._sur_kana
            return p
