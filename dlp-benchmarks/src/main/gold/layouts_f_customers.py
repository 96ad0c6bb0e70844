"""Lists of customers and contacts, as banks, telephone companies, shops and sellers export them."""
import json
from xml.sax.saxutils import escape

import tables
from marks import mark
from people_f import one, people, style
from sheets_f import ENGLISH, count, day, heads, index, number, rows, table, value, words
from work_f import bands

_CUSTOMER = ('name', 'name', ('顧客名', 'name'), ('契約者名', 'name'), ('お客様名', 'name'))
_BRANCH = ('本店営業部', '駅前支店', '中央支店', '東支店', '西口支店', 'ローンプラザ')


def _branch(p):
    """The house's own branch that keeps the account: neither required nor punished."""
    return mark('DEPARTMENT', p.r.choice(_BRANCH), True)


def bank_customers(m):
    cols = [(m.pick('顧客番号', 'CIF番号', '店番-口座番号'), number(7)), m.pick(*_CUSTOMER), 'kana', 'birth', 'sex', 'post', 'addr', 'phone_any', m.pick('occ', 'occ', 'occ_or_job'), 'org']
    cols += [c for c in ('work_tel', 'dept', 'title', 'income') if m.chance(.5)]
    if m.chance(.4):
        cols.append(('取扱店', _branch))
    return table(m, cols, people(m, count(m, .6), 'customer', style(m, kana=m.pick('half', 'half', 'kata'))), 'csv', 'csv', 'quoted', 'tsv')


def securities_accounts(m):
    cols = [('口座番号', number(7)), 'name', 'kana', 'sex', 'birth', 'post', 'addr', 'tel', 'occ', 'income', 'org', 'work_addr', 'work_tel', 'dept', 'title', 'industry']
    cols.insert(m.pick(10, 15), (m.pick('金融資産', '投資経験'), words('1年未満', '1～3年', '3～5年', '5年以上', 'なし')) if m.chance(.5) else (m.pick('特定口座', 'NISA口座'), words('有', '無')))
    return table(m, cols, people(m, count(m, .5), 'customer', style(m, region=m.pick('東京都', '大阪府', '愛知県', '神奈川県'))), 'csv', 'csv', 'quoted', 'tsv')


def telecom_subscribers(m):
    plan = words('スタンダード', 'ライト', '光1ギガ', 'ファミリー', '基本プラン', weights=(4, 3, 3, 2, 2))
    cols = [(m.pick('契約番号', 'お客様ID'), number(9)), m.pick(*_CUSTOMER), 'kana', 'sex', 'birth', 'post', 'addr', 'mobile', 'mail', ('契約プラン', plan), ('契約日', day(2015, 2026))]
    if m.chance(.6):
        cols.insert(9, 'occ')
    if m.chance(.3):
        cols.insert(5, 'age')
    return table(m, cols, people(m, count(m, .6), 'customer', style(m, phone=m.pick(0, 2))), 'csv', 'csv', 'tsv', 'quoted')


def insurance_policies(m):
    cols = [('証券番号', number(8, m.pick('A', '11-', ''))), ('保険種類', words('終身保険', '医療保険', 'がん保険', '定期保険', '養老保険', weights=(4, 6, 3, 3, 1))), m.pick(*_CUSTOMER), 'sex', 'age', 'birth', 'addr', 'phone_any', m.pick('occ_or_job', 'job'), 'org']
    cols += [c for c in ('income', ('告知内容', 'history')) if m.chance(.6)]
    return table(m, cols, people(m, count(m, .45), 'customer', style(m)), 'csv', 'tsv', 'fixed')


def card_members_english(m):
    cols = [(m.pick('id', 'member_id', 'customer_no'), number(8)), 'name', 'kana', 'sex', 'birth', 'post', 'addr', m.pick('tel', 'mobile'), 'mail', 'occ', 'org', 'income', 'industry', 'dept', 'title']
    cols = cols[:2] + [c for c in cols[2:] if m.chance(.75)]
    look = style(m, sexes=m.pick(('M', 'F'), ('男性', '女性'), ('男', '女'), ('male', 'female')), age='{}')
    return table(m, cols, people(m, count(m, .5), 'customer', look), 'csv', 'csv', 'quoted', 'tsv', english=True)


def shop_members(m):
    """A shop's members: the prefecture and the house in columns of their own."""
    cols = [('会員ID', number(6)), 'name', 'kana', 'mail', 'post', 'prefecture', 'addr_rest', 'addr2', 'phone_any', 'sex', 'birth', ('最終購入日', day(2024, 2026)), ('購入回数', words('1', '2', '3', '5', '8', '12')), ('DM可否', words('可', '不可'))]
    if m.chance(.5):
        cols.insert(11, 'occ')
    return table(m, cols, people(m, count(m, .6), 'customer', style(m, prefecture=True, near=.4)), 'csv', 'csv', 'quoted')


def loan_applicants(m):
    unit = m.pick('万円', '万円', '千円')
    head = m.pick('年収({})', '年収（{}）', '前年年収({})', '税込年収（{}）').format(unit)
    cols = [('受付No', number(5)), 'name', 'age', 'occ', 'org', m.pick('industry', 'dept'), 'title', ('勤続年数', lambda p: p.r.choice(('1', '3', '6', '10', '15', '22')) if p.works else ''), (head, 'income_bare'), ('申込額(万円)', words('50', '100', '300', '1,500', '2,800', '3,200')), ('審査結果', words('可決', '可決', '否決', '保留'))]
    return m.pick('', '', '審査状況一覧（社外秘）\n') + table(m, cols, people(m, count(m, .5), 'customer', style(m, unit=unit, blank=0)), 'tsv', 'csv', 'ruled', 'boxes')


def host_print(m):
    """A list as a large computer prints it: no tabs, half-width readings, dates without marks."""
    look = style(m, kana='half', birth=m.pick(6, 7, 5), phone=0, age='{}', sexes=('男', '女'))
    cols = [('顧客コード', number(8)), ('ｶﾅ氏名', 'kana'), ('漢字氏名', 'name'), ('性別', 'sex'), ('生年月日', 'birth'), ('職業', 'occ'), ('勤務先名', 'org')] + [c for c in (('年収', 'income'), ('電話番号', 'phone_any'), ('業種', 'industry')) if m.chance(.55)]
    title = f'{m.pick("顧客一覧表", "契約者リスト", "＊＊＊　顧客属性照会　＊＊＊")}　　　　作成日 {m.r.randint(2023, 2026)}/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02}　　PAGE   1\n'
    return title + table(m, cols, people(m, count(m, .5), 'customer', look), 'fixed', 'ruled')


def headerless_customers(m):
    cols = m.pick(['name', 'kana', 'sex', 'birth', 'post', 'addr', 'tel', 'occ', 'org'], ['name', 'birth', 'addr', 'mobile', 'mail', 'occ', 'income', 'org', 'title'], [('', number(7)), 'name', 'sex', 'age', 'occ', 'income', 'industry'], ['name', 'addr', 'phone_any', 'org', 'dept', 'title', 'work_tel'])
    return table(m, cols, people(m, count(m, .5), 'customer', style(m, age='{}歳')), 'bare', 'tabs', 'bare')


def corporate_contacts(m):
    cols = [m.pick(('会社名', 'org'), ('取引先名', 'org'), ('企業名', 'org')), m.pick('industry', ('業種', 'industry')), 'dept', 'rank', m.pick(('担当者名', 'name'), ('氏名', 'name'), ('ご担当者', 'name')), ('TEL', 'work_tel'), 'work_mail']
    if m.chance(.4):
        cols.insert(1, ('所在地', 'work_addr'))
    if m.chance(.4):
        cols.append(('ランク', words('A', 'B', 'C')))
    return table(m, cols, people(m, count(m, .6), 'contact', style(m)), 'csv', 'tsv', 'csv', 'pipes')


def business_card_export(m):
    cols = [('会社名', 'org'), ('部署名', 'dept'), ('役職', 'title'), ('氏名', 'name'), ('e-mail', 'work_mail'), ('郵便番号', 'post'), ('住所', 'work_addr'), ('TEL会社', 'work_tel'), ('Fax', 'fax'), ('携帯電話', 'mobile'), ('名刺交換日', day(2018, 2026))]
    return table(m, cols, people(m, count(m, .5), 'contact', style(m, blank=m.pick(0, .12))), 'quoted', 'csv', 'tsv')


def exhibition_visitors(m):
    cols = [('来場日時', day(2025, 2026)), 'org', 'industry', 'dept', 'title', 'name', 'work_mail', 'work_tel', ('来場目的', words('情報収集', '導入検討', '競合調査', '新規取引', ''))]
    return m.pick('', f'第{m.r.randint(3, 20)}回 展示会 来場者リスト（当社ブース）\n') + table(m, cols, people(m, count(m, .6), 'contact', style(m)), 'csv', 'tsv', 'html')


def seminar_applicants(m):
    cols = [('No.', index()), 'name', 'kana', 'org', 'dept', 'rank', 'work_mail', ('参加方法', words('会場', 'オンライン'))]
    return m.pick('セミナー申込者一覧\n', '', '受講者名簿\n') + table(m, cols, people(m, count(m, .5), 'contact', style(m)), 'tsv', 'csv', 'pipes', 'boxes')


def property_inquiries(m):
    cols = [('受付日', day(2025, 2026)), 'name', 'age', 'phone_any', 'mail', 'occ_or_job', 'org', 'income', ('希望エリア', words('駅徒歩10分以内', '市内', '沿線', 'こだわらない')), ('予算', words('3,000万円台', '4,500万円まで', '家賃9万円', '未定')), ('担当', lambda p: one(m, 'staff', p.style).sur)]
    return table(m, cols, people(m, count(m, .35), 'customer', style(m, bands=None)), 'tsv', 'csv', 'ruled')


def job_seekers(m):
    """Candidates of an agency: the income they have counts, the one they hope for is not."""
    look = style(m, bands=None, amount='{}万円')
    hope = (m.pick('希望年収', '希望年収(以上)'), lambda p: mark('INCOME_BAND', f'{p._amount // 10 * 10 + p.r.choice((0, 30, 50, 100))}万円', True))
    cols = [('候補者ID', number(5, 'C')), 'name', 'age', 'sex', (m.pick('現職', '現勤務先', '在籍企業'), 'org'), 'dept', 'title', ('職種', 'job'), ('現年収', 'income'), hope, ('転職時期', words('即日', '3か月以内', '未定', '良い求人があれば'))]
    if m.chance(.5):
        cols.insert(5, 'industry')
    return table(m, cols, people(m, count(m, .4), 'jobs', look), 'csv', 'tsv', 'quoted')


def panel_answers(m):
    """A questionnaire's raw data: no names."""
    look = style(m, bands=bands(m.r), age=m.pick('decade', 'band', '{}'), sexes=m.pick(('男性', '女性'), ('1:男性', '2:女性'), ('男', '女')), near=.2)
    cols = [(m.pick('ID', '回答者番号', 'サンプルID'), number(6)), (m.pick('性別', 'SEX', 'F1.性別'), 'sex'), (m.pick('年代', '年齢', 'F2.年齢'), 'age'), (m.pick('職業', 'F3.職業'), 'occ'), (m.pick('勤務先業種', '業種', 'F4.業種'), 'industry'), (m.pick('個人年収', 'F5.年収', '年収'), 'income'), ('Q1', words('1', '2', '3', '4', '5')), ('Q2', words('はい', 'いいえ'))]
    return table(m, cols, people(m, count(m, .7), 'customer', look), 'csv', 'tsv')


def two_line_header(m):
    who = people(m, count(m, .4), 'customer', style(m, blank=0))
    cols = [('', index()), 'name', 'birth', 'phone_any', 'occ', 'org', 'dept', 'title', 'work_tel']
    top = ['', '契約者', '', '', '', m.pick('勤務先', 'お勤め先'), '', '', '']
    under = ['No', '氏名', '生年月日', '電話番号', '職業', '名称', m.pick('所属', '部署'), '役職', '電話番号']
    return tables.separated([top, under] + rows(cols, who), m.pick('\t', ','))


def customers_json(m):
    cols = ['name', 'kana', 'sex', 'birth', 'addr', 'mobile', 'mail', 'occ', 'org', 'income', 'industry']
    cols = cols[:1] + [c for c in cols[1:] if m.chance(.7)] + ['occ' if m.chance(.5) else 'title']
    cols = list(dict.fromkeys(cols))
    keys = heads(m, cols, True)
    items = [dict({'id': m.r.randint(10 ** 5, 10 ** 6)}, **{k: value(p, c) for k, c in zip(keys, cols)}) for p in people(m, count(m, .2), 'customer', style(m, age='{}'))]
    if m.chance(.3):
        return '\n'.join(json.dumps(i, ensure_ascii=False) for i in items) + '\n'
    return json.dumps({'customers': items} if m.chance(.5) else items, ensure_ascii=False, indent=2) + '\n'


def customers_xml(m):
    tags = m.pick({'Name': 'name', 'NameKana': 'kana', 'Sex': 'sex', 'BirthDay': 'birth', 'Address': 'addr', 'Occupation': 'occ', 'CompanyName': 'org', 'Department': 'dept', 'Position': 'title', 'AnnualIncome': 'income'},
                  {'氏名': 'name', '性別': 'sex', '年齢': 'age', '住所': 'addr', '電話番号': 'phone_any', '職業': 'occ', '勤務先': 'org', '業種': 'industry', '年収': 'income'})
    out = []
    for p in people(m, m.r.randint(3, 14), 'customer', style(m)):
        cells = {t: escape(value(p, c)) for t, c in tags.items()}
        out.append('  <customer>\n' + ''.join(f'    <{t}>{x}</{t}>\n' if x else f'    <{t}/>\n' for t, x in cells.items()) + '  </customer>\n')
    return '<?xml version="1.0" encoding="UTF-8"?>\n<customers>\n' + ''.join(out) + '</customers>\n'


def sql_dump(m):
    cols = ['name', 'kana', 'sex', 'birth', 'addr', 'phone_any', 'mail', 'occ', 'org', 'income']
    cols = ['name'] + [c for c in cols[1:] if m.chance(.75)]
    names = ', '.join(['id'] + [ENGLISH[c].words[0] for c in cols])
    lines = []
    for i, p in enumerate(people(m, count(m, .25), 'customer', style(m)), m.r.randint(1, 5000)):
        lines.append(f'({i}, ' + ', '.join(f"'{x}'" if x else 'NULL' for x in (value(p, c) for c in cols)) + ')')
    if m.chance(.5):
        return f'INSERT INTO {m.pick("customers", "members", "m_customer")} ({names}) VALUES\n' + ',\n'.join(lines) + ';\n'
    return ''.join(f'INSERT INTO users ({names}) VALUES {x};\n' for x in lines)


def donors(m):
    """Members of a supporters' club or of a trade body."""
    cols = [('会員番号', number(4)), ('会員種別', words('正会員', '賛助会員', '法人会員', weights=(7, 2, 1))), 'name', 'post', 'addr', 'phone_any', 'org', 'title', m.pick('industry', 'occ')]
    return m.pick('会員名簿\n', '寄付者一覧\n', '') + table(m, cols, people(m, count(m, .5), 'customer', style(m)), 'tsv', 'csv', 'fixed', 'html')


LAYOUTS = ((bank_customers, 6), (securities_accounts, 6), (telecom_subscribers, 5), (insurance_policies, 5), (card_members_english, 5), (shop_members, 4), (loan_applicants, 6), (host_print, 4), (headerless_customers, 6), (corporate_contacts, 6), (business_card_export, 4), (exhibition_visitors, 4),
           (seminar_applicants, 4), (property_inquiries, 4), (job_seekers, 5), (panel_answers, 5), (two_line_header, 4), (customers_json, 4), (customers_xml, 4), (sql_dump, 4), (donors, 4))
