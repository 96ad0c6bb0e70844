"""Made-up people of parts i and j: age, sex, work, income and illness fit each other; a field is drawn once."""
import re
from functools import cached_property

from marks import mark
from names_ij import BUILDINGS
from clinic_ij import OPERATION, SHORT, SYMPTOM
from people import era, full, half, hiragana, roman
from employers_ij import falling, hospital, organisation
from values_ij import KIND_WEIGHTS, KINDS

TODAY = (2026, 10, 1)
# a word in a clinic's name and the specialty that it says
SAYS = {'眼科': '眼科', '歯科': '歯科口腔外科', '皮膚科': '皮膚科', '整形外科': '整形外科', 'こども': '小児科', 'レディース': '婦人科', '内科クリニック': '内科'}
# a word in a firm's name and the industry that it says
TRADE = {'建設業': '建設 土木 設備 電設 住宅 ハウス 塗装 造園 組 工務店 電気工事', '運輸業': '運輸 物流', '倉庫業': '倉庫', '食品製造業': '食品 フーズ 製麺', '情報通信業': 'システム ソフト データ', '不動産業': '不動産 アセット',
         '卸売業': '商事 通商 物産', '製造業': '製作所 精機 電機 工業 化成 金属 鉄工 技研 紡績 印刷 薬品', '警備業': '警備', '旅行業': '観光', '小売業': '商店', '保険業': '保険サービス'}
TRADE_OF = {w: n for n, words in TRADE.items() for w in words.split()}


class Human:
    """One person; `style`: kind, org, spec, ages, sep, kana, sexes, birth, phone, ageform, income, addrform, region, idle."""

    def __init__(self, m, style=None):
        self.m, self.v, self.r, self.style = m, m.v, m.r, style or {}
        r, style = self.r, self.style
        low, high = style.get('ages', (20, 68))
        spec = style.get('spec')
        sex, ages = (self.v.CLINIC[spec][2:] if spec else (style.get('sex'), None))
        if ages and max(low, ages[0]) < min(high, ages[1]):
            low, high = max(low, ages[0]), min(high, ages[1])
        self.female = sex == 'f' if sex else r.random() < .5
        sur, self.sur_kana = falling(r, self.v.SURNAMES).split('/')
        giv, self.giv_kana = falling(r, self.v.GIVEN_F if self.female else self.v.GIVEN_M).split('/')
        self.sur_text, self.giv_text = sur, giv
        self.year, self.mon, self.dom = TODAY[0] - r.randint(low, high) - 1, r.randint(1, 12), r.randint(1, 28)
        self.sep = style.get('sep', ' ')
        self.years = TODAY[0] - self.year - ((self.mon, self.dom) > TODAY[1:])

    def __getattr__(self, key):
        if key.endswith('_x'):
            kind, value = getattr(self, key[:-2])[1:-1].split('\ue001')
            return mark(kind, value, True)
        if key in ('c0', 'c1', 'c2', 'c3', 'c4', 'c5'):
            return self.conds[int(key[1])]
        raise AttributeError(key)

    # names
    @cached_property
    def name(self):
        return mark('PERSON', self.sur_text + self.sep + self.giv_text)

    @cached_property
    def sur(self):
        return mark('PERSON', self.sur_text)

    @cached_property
    def giv(self):
        return mark('PERSON', self.giv_text)

    def _kana(self, text):
        form = self.style.get('kana', 'kata')
        text = hiragana(text) if form == 'hira' else half(text).replace('　', ' ') if form == 'half' else text
        return mark('PERSON_KANA', text)

    @cached_property
    def kana(self):
        return self._kana(self.sur_kana + (self.sep or self.style.get('kanasep', '')) + self.giv_kana)

    @cached_property
    def sur_k(self):
        return self._kana(self.sur_kana)

    @cached_property
    def giv_k(self):
        return self._kana(self.giv_kana)

    # the body
    @cached_property
    def sex(self):
        word = self.style.get('sexes', ('男', '女'))[self.female]
        code, sep, rest = word.rpartition(':')
        return code + sep + mark('SEX', rest)

    @cached_property
    def sex_long(self):
        return mark('SEX', ('男性', '女性')[self.female])

    @cached_property
    def age(self):
        form = self.style.get('ageform', '{}歳')
        if form == 'full':
            return mark('AGE', full(str(self.years)) + '歳')
        return mark('AGE', f'{self.years // 10 * 10}代' if form == 'decade' else form.format(self.years))

    @cached_property
    def years_bare(self):
        return mark('AGE', str(self.years))

    @cached_property
    def birth(self):
        y, mo, d = self.year, self.mon, self.dom
        k, l, n = era(y)
        forms = {'slash': f'{y}/{mo}/{d}', 'slash0': f'{y}/{mo:02}/{d:02}', 'iso': f'{y}-{mo:02}-{d:02}', 'kanji': f'{y}年{mo}月{d}日', 'era': f'{k}{n}年{mo}月{d}日', 'letter': f'{l}{n}.{mo}.{d}',
                 'letter0': f'{l}{n:02}/{mo:02}/{d:02}', 'digits': f'{y}{mo:02}{d:02}', 'dot': f'{y}.{mo}.{d}', 'full': full(f'{k}{n}年{mo}月{d}日'), 'eraspace': f'{k}{n:2}年{mo:2}月{d:2}日'}
        return mark('BIRTHDATE', forms[self.style.get('birth', 'slash')])

    # where
    @cached_property
    def place(self):
        return (self.style.get('region') or self.r.choice(self.v.PLACES)).split('|')

    def _address(self, place):
        _, pref, city, town, _ = place
        a, b, c, r = self.r.randint(1, 6), self.r.randint(1, 28), self.r.randint(1, 24), self.r
        form = self.style.get('addrform', 'dash')
        tail = {'dash': f'{a}-{b}-{c}', 'kanji': f'{a}丁目{b}番{c}号', 'half': f'{a}丁目{b}-{c}', 'ban': f'{b * 17}番地{c}', 'full': full(f'{a}-{b}-{c}'), 'lot': f'{b * 23}-{c}'}[form]
        head = '' if self.style.get('nopref') and city.find('市') >= 0 else pref
        return head + city + town + tail + (r.choice((' ', '　')) + r.choice(BUILDINGS) if r.random() < .25 else '')

    @cached_property
    def addr(self):
        return mark('ADDRESS', self._address(self.place))

    @cached_property
    def _wplace(self):
        return self.style.get('wplace') or self.r.choice(self.v.PLACES).split('|')

    @cached_property
    def waddr(self):
        return mark('ADDRESS', self._address(self._wplace))

    @cached_property
    def wpost(self):
        return mark('POSTAL_CODE', f'{self._wplace[0]}-{self.r.randint(0, 99):04}')

    @cached_property
    def post(self):
        return mark('POSTAL_CODE', f'{self.place[0]}-{self.r.randint(0, 99):04}')

    # contact
    def _phone(self, area, n):
        x, y = self.r.randint(2 * 10 ** (n - 1), 10 ** n - 1), self.r.randint(0, 9999)
        form = self.style.get('phone', '-')
        return mark('PHONE', {'-': f'{area}-{x}-{y:04}', '(': f'{area}({x}){y:04}', '（': f'{area}（{x}）{y:04}', '': f'{area}{x}{y:04}', '+': f'+81-{area[1:]}-{x}-{y:04}',
                              'full': full(f'{area}-{x}-{y:04}')}[form])

    @cached_property
    def tel(self):
        return self._phone(self.place[4], 6 - len(self.place[4]))

    @cached_property
    def wtel(self):
        return self._phone(self._wplace[4], 6 - len(self._wplace[4]))

    @cached_property
    def fax(self):
        return self._phone(self._wplace[4], 6 - len(self._wplace[4]))

    @cached_property
    def mobile(self):
        return self._phone(self.r.choice(('090', '080', '070')), 4)

    @cached_property
    def mail(self):
        s, g = roman(self.sur_kana), roman(self.giv_kana)
        user = self.r.choice((f'{s}.{g}', f'{g[0]}-{s}', f'{s}{self.year % 100:02}', f'{s}_{g[:3]}', f'{g}{self.mon}{self.dom:02}'))
        return mark('EMAIL', user + '@' + self.r.choice((('mail.kawabe.example', 'example.net', 'post.example.jp'), ('webmail.example', 'minami.example.jp', 'example.info'))[self.v.SIDE]))

    # work
    @cached_property
    def kind(self):
        return self.style.get('kind') or self.r.choices(KINDS, KIND_WEIGHTS)[0]

    @cached_property
    def org(self):
        return mark('ORG', self.style.get('org') or organisation(self.v, self.r, self.kind))

    @cached_property
    def hosp(self):
        while True:
            name = hospital(self.v, self.r)
            if all(self.spec_text == spec or spec == '内科' and '内科' in self.spec_text for word, spec in SAYS.items() if word in name):
                return mark('ORG', name)

    @cached_property
    def college(self):
        return mark('ORG', self.r.choice([x for x in self.v.SCHOOLS if re.search('大学|高校|高等学校|高等専門|専門学校', x)]))

    @cached_property
    def university(self):
        return mark('ORG', self.r.choice([x for x in self.v.SCHOOLS if '大学' in x and '短期' not in x]))

    @cached_property
    def small(self):
        return mark('ORG', self.r.choice([x for x in self.v.SCHOOLS if re.search('小学校|中学校|こども園|保育園|幼稚園', x)]))

    @cached_property
    def school(self):
        return mark('ORG', self.r.choice(self.v.SCHOOLS))

    @cached_property
    def dept(self):
        text = self.v.DEPT[self.kind].draw(self.r)
        return mark('DEPARTMENT', text.replace(' ', self.style.get('deptsep', ' ')))

    @cached_property
    def title(self):
        return mark('JOB_TITLE', self.v.TITLE[self.kind].draw(self.r))

    @cached_property
    def top(self):
        """The title of who heads the place."""
        return mark('JOB_TITLE', self.r.choice({'firm': ('代表取締役', '代表取締役社長', '代表取締役', '取締役社長', '代表社員'), 'shop': ('店主', '代表', 'オーナー', '代表者')}.get(self.kind, ('理事長', '会長', '代表'))))

    @cached_property
    def dtitle(self):
        """A doctor's title."""
        return mark('JOB_TITLE', falling(self.r, ('院長', '部長', '医長', '副院長', '医員', '診療部長', '科長', '名誉院長', '副部長', 'センター長', '助教', '病院長')))

    @cached_property
    def idle(self):
        return self.style.get('idle', True) and self.r.random() < (.75 if self.years > 68 else .12 if self.years > 22 else .8)

    @cached_property
    def occ(self):
        kind = 'none' if self.idle else self.kind
        text = self.v.OCC[kind].draw(self.r)
        if kind == 'none':
            text = '学生' if self.years < 23 else '無職' if not self.female and '主婦' in text or self.years < 62 and '年金' in text or self.years > 26 and '学生' in text else text
        return mark('OCCUPATION', text)

    @cached_property
    def occ_org(self):
        return self.occ if self.idle else f'{self.occ}（{self.org}）'

    @cached_property
    def code(self):
        return f'{self.r.randint(1, 19):02}'

    @cached_property
    def industry(self):
        said = [n for w, n in TRADE_OF.items() if w in self.org]
        if self.kind == 'firm' and said and self.r.random() < .7:
            return mark('INDUSTRY', said[0])
        return mark('INDUSTRY', self.v.INDUSTRY[self.kind].draw(self.r))

    @cached_property
    def man(self):
        return max(90, int(self.r.gauss(460, 190)) // 10 * 10)

    @cached_property
    def income(self):
        n = self.man
        form = self.style.get('income', '{n}万円')
        return mark('INCOME_BAND', self.r.choice(self.v.BANDS[int(form[-1])].split()) if form.startswith('band') else form.format(n=n, y=n * 10000, f=full(str(n))))

    @cached_property
    def bare(self):
        return mark('INCOME_BAND', str(self.man))

    @cached_property
    def kilo(self):
        return mark('INCOME_BAND', f'{self.man * 10:,}')

    @cached_property
    def yen(self):
        return mark('INCOME_BAND', str(self.man * 10000))

    # medicine
    @cached_property
    def spec_text(self):
        names = self.v.CLINIC
        fits = [s for s in names if (s in OPERATION or not self.style.get('surgical')) and (names[s][2] in (None, 'f' if self.female else 'm')) and names[s][3][0] <= self.years <= names[s][3][1]] or ['内科']
        return self.style.get('spec') or self.r.choices(fits, [names[s][0] for s in fits])[0]

    @cached_property
    def spec(self):
        return mark('MEDICAL_SPECIALTY', SHORT.get(self.spec_text, self.spec_text) if self.style.get('short_spec') else self.spec_text)

    @cached_property
    def conds(self):
        """Six illnesses, the first by the person's specialty."""
        out = [self.v.CLINIC[self.spec_text][1].draw(self.r)]
        while len(out) < 6:
            text = self.v.GENERAL.draw(self.r) if self.r.random() < .6 else self.v.CLINIC['内科'][1].draw(self.r)
            if not any(text in o or o in text for o in out):
                out.append(text)
        k = self.r.random()
        if k < .1 and len(out[0]) > 2 and '（' not in out[0] and not out[0].endswith('後'):
            out[0] += self.r.choice(('の疑い', '疑い', '（疑い）', '(治療中)'))
        return [mark('HEALTH_CONDITION', c) for c in out]

    @property
    def cond(self):
        return self.conds[0]

    @property
    def past(self):
        return self.conds[1]

    @cached_property
    def two(self):
        return self.conds[1] + self.style.get('list', '、') + self.conds[2]

    @cached_property
    def infection(self):
        return mark('HEALTH_CONDITION', self.v.INFECTION.draw(self.r))

    @cached_property
    def treat(self):
        fits = OPERATION.get(self.spec_text)
        return mark('HEALTH_CONDITION', falling(self.r, fits.split()) if fits else self.v.TREATMENT.draw(self.r))

    @cached_property
    def grade(self):
        return mark('HEALTH_CONDITION', self.v.DISABILITY.draw(self.r))

    @cached_property
    def handicap(self):
        while True:
            text = self.v.DISABILITY.draw(self.r)
            if not text.startswith('要'):
                return mark('HEALTH_CONDITION', text)

    @cached_property
    def care(self):
        return mark('HEALTH_CONDITION', self.r.choice(('要介護1', '要介護2', '要介護2', '要介護3', '要介護4', '要支援1', '要支援2', '要介護5')))

    @cached_property
    def symptom(self):
        return mark('HEALTH_CONDITION', self.r.choice(SYMPTOM), True)

    # people and things around
    @cached_property
    def _mate(self):
        return Human(self.m, dict(self.style, ages=(26, 62), spec=None, sex=None))

    @cached_property
    def doctor(self):
        return self._mate.sur if self.style.setdefault('short', self.r.random() < .5) else self._mate.name

    @cached_property
    def nurse(self):
        return Human(self.m, {'ages': (24, 60)}).sur

    @cached_property
    def relative(self):
        return self._mate.name

    @cached_property
    def parent(self):
        return mark('PERSON', self.sur_text + self.sep + self._mate.giv_text)

    def _kin(self, given):
        return mark('PERSON', self.sur_text + self.sep + falling(self.r, given).split('/')[0])

    @cached_property
    def father(self):
        return self._kin(self.v.GIVEN_M)

    @cached_property
    def mother(self):
        return self._kin(self.v.GIVEN_F)

    @cached_property
    def job(self):
        return self._mate.occ

    @cached_property
    def workplace(self):
        return self._mate.org

    @cached_property
    def former(self):
        return mark('ORG', organisation(self.v, self.r, 'firm'))

    @cached_property
    def wish(self):
        return mark('INCOME_BAND', f'{self.man + 50}万円', True)

    @cached_property
    def title_pta(self):
        return mark('JOB_TITLE', self.r.choice('会長 副会長 書記 会計 会計監査 学年委員長 広報委員長 顧問 副会長 書記'.split()))

    @cached_property
    def title_club(self):
        return mark('JOB_TITLE', self.r.choice('会長 副会長 幹事長 事務局長 会計 監事 理事 理事 常任理事 相談役'.split()))
