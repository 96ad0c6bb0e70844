"""Tables of part f: columns with the usual headers, in the forms in which such lists are kept and sent."""
import tables
from cells import cell
from marks import mark
from weighted import falling

# headers, the usual one first
HEADS = {k: falling(*h.split('|')) for k, h in {
    'name': '氏名|お名前|名前', 'kana': 'フリガナ|氏名カナ|カナ|氏名（カナ）|ふりがな', 'sex': '性別|性', 'age': '年齢|年令|齢', 'birth': '生年月日|誕生日', 'post': '郵便番号|〒', 'addr': '住所|現住所|自宅住所|ご住所', 'addr1': '住所1|住所１', 'addr2': '住所2|建物名', 'prefecture': '都道府県', 'addr_rest': '市区町村番地|住所',
    'tel': '電話番号|自宅電話|電話|TEL', 'mobile': '携帯電話|携帯番号|携帯|連絡先', 'phone_any': '電話番号|連絡先|電話|TEL', 'mail': 'メールアドレス|E-mail|メール|Email', 'work_mail': 'メールアドレス|E-mail|メール', 'occ': '職業|ご職業|職業区分', 'job': '職業|職種|ご職業', 'occ_or_job': '職業|ご職業|お仕事', 'income': '年収|年収区分|税込年収|ご年収', 'income_bare': '年収',
    'org': '勤務先|勤務先名|勤務先名称|お勤め先|会社名', 'school_or_work': '勤務先・学校|勤務先・学校名|所属（勤務先等）|学校・勤務先', 'dept': '部署|所属部署|所属|部署名|部門', 'title': '役職|役職名|職位|肩書', 'title_or_none': '役職|職位|役職名|職名', 'rank': '役職|役職名|肩書', 'industry': '業種|勤務先業種|業種区分|業界', 'work_tel': '勤務先電話番号|勤務先電話|勤務先TEL|会社電話', 'work_addr': '勤務先住所|勤務先所在地|会社住所',
    'hospital': '医療機関名|病院名|施設名|勤務先', 'big_hospital': '入院先|医療機関|搬送先', 'spec': '診療科|標榜科|専門科|科', 'doctor_title': '役職|職位|役職名', 'cond': '病名|傷病名|主病名|診断名', 'history': '基礎疾患|既往歴|持病|既往', 'treatment': '治療|治療内容|処置', 'infection': '診断名|病名|感染症名', 'care': '要介護度|介護度|要介護認定', 'disability': '手帳|障害者手帳|手帳等級', 'fax': 'FAX|ＦＡＸ'}.items()}
ENGLISH = {'name': 'name|customer_name|full_name', 'kana': 'name_kana|kana', 'sex': 'gender|sex', 'age': 'age', 'birth': 'birthday|birth_date|date_of_birth', 'post': 'zip|postal_code|zipcode', 'addr': 'address', 'tel': 'tel|phone', 'mobile': 'mobile|cell_phone|phone', 'mail': 'email|mail', 'work_mail': 'email|mail', 'occ': 'occupation|job',
           'occ_or_job': 'occupation|job', 'job': 'occupation|job', 'income': 'annual_income|income|income_range', 'org': 'company|company_name|employer|office_name', 'dept': 'department|division|dept', 'title': 'title|position|job_title', 'rank': 'position|title', 'title_or_none': 'position|title', 'industry': 'industry|business_type', 'work_tel': 'company_tel|office_phone',
           'hospital': 'hospital|facility|clinic_name', 'spec': 'specialty|clinical_dept', 'doctor_title': 'position|title', 'cond': 'diagnosis|disease', 'history': 'medical_history|underlying_disease', 'treatment': 'treatment', 'care': 'care_level', 'phone_any': 'tel|phone', 'work_addr': 'company_address'}
ENGLISH = {k: falling(*h.split('|')) for k, h in ENGLISH.items()}
# what people leave empty in forms
_OPTIONAL = {'kana', 'tel', 'mail', 'dept', 'industry', 'work_tel', 'work_addr', 'income', 'mobile', 'occ_or_job', 'org', 'fax', 'birth', 'work_mail'}


def heads(m, columns, english=False):
    """The header of each column: given with the column, or the document's word for it."""
    out = []
    for c in columns:
        h = c[0] if isinstance(c, tuple) else (ENGLISH if english else HEADS)[c].draw(m.r)
        out.append(h + '２' * (h in out))
    return out


def value(p, column):
    key = column[1] if isinstance(column, tuple) else column
    if key in _OPTIONAL and not (key == 'org' and p.role == 'contact') and p.style['blank'] and p._keep(('blank', key), lambda: p.r.random() < p.style['blank']):
        return ''
    if key == 'age' and p.style['age'] == 'decade' and p.years_old < 10:
        return mark('AGE', '10歳未満')
    return key(p) if callable(key) else cell(p, key)


def rows(columns, who):
    return [[value(p, c) for c in columns] for p in who]


def count(m, long=.5):
    """How many lines a list has: half of the lists are long."""
    return m.r.randint(20, 60) if m.chance(long) else m.r.randint(4, 16)


def number(digits=6, before='', step=True):
    """A column of running or drawn numbers."""
    state = {}

    def key(p):
        state.setdefault('n', p.r.randint(1, 9 * 10 ** (digits - 2)))
        state['n'] += p.r.randint(1, 9) if step else 1
        return f'{before}{state["n"]:0{digits}}'
    return key


def index():
    state = {'n': 0}

    def key(p):
        state['n'] += 1
        return str(state['n'])
    return key


def words(*choices, weights=None):
    """A column of words that belong to no field."""
    return lambda p: p.r.choices(choices, weights)[0]


def day(first=2022, last=2026, form='{}/{:02}/{:02}'):
    return lambda p: form.format(p.r.randint(first, last), p.r.randint(1, 12), p.r.randint(1, 28))


def table(m, columns, who, *forms, english=False, title=''):
    """The list in one of `forms`: csv, quoted, tsv, fixed, ruled, pipes, boxes, html; `bare` is csv and `tabs` tsv without a header."""
    form = m.pick(*forms)
    body = rows(columns, who)
    all_ = body if form in ('bare', 'tabs') else [heads(m, columns, english)] + body
    if form in ('csv', 'bare'):
        return title + tables.separated(all_, ',', False, m.pick('\n', '\r\n'))
    if form == 'quoted':
        return title + tables.separated(all_, ',', True, m.pick('\n', '\r\n'))
    if form in ('tsv', 'tabs'):
        return title + tables.separated(all_, '\t')
    if form in ('fixed', 'ruled'):
        return title + tables.fixed([[c or '　' for c in r] for r in all_], m.pick(1, 2, 4), form == 'ruled')
    return title + {'pipes': tables.pipes, 'boxes': tables.boxes, 'html': tables.html}[form](all_)
