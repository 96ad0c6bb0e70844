"""Layouts of part e: what systems export, log and exchange."""
import json
from xml.sax.saxutils import escape

import tables
from cells import age, cell, sex
from marks import mark
from people import half
from sheets_e import CAMEL, ENGLISH, HALF_KANA, JAPANESE, ROMAJI, heads, ignored, notation, patient, rows, worker

_WORK = ['name', 'sex', 'age', 'occ', 'org', 'dept', 'title', 'industry', 'income']
_CARE = ['name', 'sex', 'age', 'hospital', 'spec', 'cond', 'treatment']


def _some(m, keys, least=5):
    keep = [k for k in keys if k == 'name' or m.chance(.72)]
    return keep if len(keep) >= least else keys


def host_extract_romaji(m):
    """A host's extract: names of columns in Roman letters, a separator that no text has, a count at the end."""
    clinic = m.chance(.3)
    keys = _some(m, _CARE if clinic else ['name', 'kana', 'birth', 'sex', 'age', 'tel', 'occ', 'income', 'org', 'dept', 'title', 'industry'])
    lead = m.pick(['CIF_NO', 'TEN_CD'], ['KOKYAKU_ID', 'UPD_YMD'], ['KANJA_ID', 'NYUGAI'] if clinic else ['SHAIN_NO', 'NENDO'])
    body = [[f'{m.r.randrange(10 ** 8):08}', m.pick('001', '20260331', '1')] + r for r in rows(m, keys, m.r.randint(4, 10), notation(m, birth=7), patient if clinic else None)]
    sep, table = m.pick('|', '\t', ';', '^', ','), [lead + heads(m, keys, ROMAJI)] + body
    text = tables.separated(table, ',', m.chance(.5)) if sep == ',' else '\n'.join(sep.join(r) for r in table) + '\n'
    return text + m.pick('', '', f'END{sep}{len(body):06}\n')


def crm_api_names(m):
    """Leads with the names that a customer system's interface gives its fields; the company's turnover and size are no person's."""
    named = {'Name': 'name', 'Company': 'org', 'Department__c': 'dept', 'Title': 'title', 'Industry': 'industry', 'Email': 'mail', 'MobilePhone': 'mobile', 'Occupation__c': 'occ', 'Income_Band__c': 'income', 'Gender__c': 'sex', 'Age__c': 'age',
             'Yakushoku__c': 'title', 'Busho__c': 'dept', 'Account.Name': 'org', 'Account.Industry': 'industry', 'Contact.Title': 'title', 'Gyoshu__c': 'industry', 'hs_job_title': 'title', 'kinmusaki_mei__c': 'org'}
    hs = []
    for h in m.r.sample(list(named), 12):
        if named[h] not in [named[x] for x in hs]:
            hs.append(h)
    style = notation(m, codes=None, sexes=m.pick(('Male', 'Female'), ('男性', '女性')), age='{}')
    body = [[f'00Q5h0000{m.r.randrange(10 ** 6):06}'] + [cell(p, named[h]) for h in hs] + [str(m.r.randint(3, 900) * 10 ** 6), str(m.r.randint(8, 4000)), m.pick('Web', '展示会', 'Referral')] for p in m.people(m.r.randint(4, 9), style)]
    return tables.separated([['Id'] + hs + ['AnnualRevenue', 'NumberOfEmployees', 'LeadSource']] + body, ',', True)


def three_row_header(m):
    """A sheet with merged headings over three rows: group, item, unit."""
    clinic, unit = m.chance(.35), m.pick('万円', '千円')
    if clinic:
        top, under, third, keys = ['受診者', '', '', '', '受診', '', '診断', ''], ['氏名', 'カナ', '性', '年齢', '機関', '科', '主', '処置'], ['', '', '', '(歳)', '', '', '(確定)', ''], ['name', 'kana', 'sex', 'age', 'hospital', 'spec', 'cond', 'treatment']
    else:
        top, under, third, keys = ['本人', '', '', '', 'お勤め先', '', '', '', '収入'], ['氏名', '性別', '年齢', '職業', '名称', '業種', '部署', '役職', '年収'], ['(漢字)', '', '(才)', '', '', '(大分類)', '', '', f'({unit})'], ['name', 'sex', 'age', 'occ', 'org', 'industry', 'dept', 'title', lambda p: _bare(p, unit)]
    body = [[str(i)] + r for i, r in enumerate(rows(m, keys, m.r.randint(4, 10), notation(m, age='{}'), patient if clinic else None), 1)]
    title = [m.pick('取扱注意　名簿', '別紙２　対象者一覧', '（社外秘）登録者リスト')] + [''] * len(keys)
    return tables.separated([title, [m.pick('No', '連番', '#')] + top, [''] + under, [''] + third] + body, m.pick('\t', ',', '\t'))


def _bare(p, unit):
    n = p.r.randint(18, 120) * 10
    return mark('INCOME_BAND', f'{n * 10:,}' if unit == '千円' else str(n))


def merged_groups(m):
    """A department or a facility stands in the first row of its group only."""
    out = []
    if m.chance(.5):
        out.append([m.pick('所属', '部門', '部署名'), '氏名', m.pick('職位', '役職'), '年齢', '性', '備考'])
        for _ in range(m.r.randint(2, 4)):
            people = m.people(m.r.randint(2, 4), notation(m, age='{}', work=m.pick(*m.v.COMPANIES)))
            for i, p in enumerate(people):
                out.append([p.dept if i == 0 else '', p.name, p.title, cell(p, 'age'), cell(p, 'sex'), m.pick('', '', '時短勤務', '出向中', '新任')])
            out.append(['', f'小計 {len(people)}名', '', '', '', ''])
    else:
        out.append([m.pick('医療機関', '施設名'), m.pick('診療科', '科'), '医師名', '役職', '面会日'])
        for _ in range(m.r.randint(2, 4)):
            h = m.person().hospital
            for i, p in enumerate(m.people(m.r.randint(2, 4), m.style())):
                out.append([h if i == 0 else '', p.spec, p.name, p.med_title, f'{m.r.randint(1, 12)}/{m.r.randint(1, 28)}'])
    return tables.separated(out, m.pick('\t', ',', '\t'))


def people_across(m):
    """A person a column, items in groups down the side."""
    ps = m.people(m.r.randint(2, 4), notation(m, codes=None))
    items = [('属性', '氏名', 'name'), ('', '年齢', 'age'), ('', '性別', 'sex'), ('勤務先', '名称', 'org'), ('', '業種', 'industry'), ('', '部課', 'dept'), ('', '職位', 'title'), ('収入', '年収', 'income'), ('その他', '既往歴', 'cond?')]
    return tables.separated([['区分', '項目'] + m.pick(['A', 'B', 'C', 'D'], ['申込人', '連帯保証人', '配偶者', '親権者'], ['①', '②', '③', '④'])[:len(ps)]] + [[g, i] + [cell(p, k) for p in ps] for g, i, k in items], m.pick('\t', ','))


def form_database_export(m):
    """A no-code database: field codes beside names, a remark in prose at the end."""
    out = [['レコード番号', '更新日時', m.pick('会社名', '顧客名_会社'), m.pick('部署名', '部署_役職_部署'), m.pick('担当者名', 'ご担当者'), m.pick('役職', '役職_0'), m.pick('業種', 'ドロップダウン_業種'), m.pick('メモ', '文字列__複数行_', '対応メモ')]]
    for p in m.people(m.r.randint(4, 9), notation(m)):
        memo = m.pick(f'{p.sur}様は{age(p, "decade")}後半。前職は{m.person().org}。', f'ご家族が{p.cond}で入院とのこと。連絡は{p.mobile}へ。', f'個人でも加入希望。年収{p.income}、{p.occ}で申込。', '次回は見積持参。', '請求書は紙で郵送。', f'決裁は{m.person().name}{ignored("JOB_TITLE", m.pick("部長", "社長"))}。')
        out.append([str(m.r.randint(1, 9999)), f'2026/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02} {m.r.randint(8, 19):02}:{m.r.randint(0, 59):02}', p.org, p.dept, p.name, p.title, p.industry, memo])
    return tables.separated(out, ',', True)


def half_kana_listing(m):
    """A line printer's listing: headings in half-width katakana, page heads repeated."""
    keys = m.pick(['kana', 'sex', 'age', 'occ', 'org'], ['name', 'kana', 'occ', 'income'], ['kana', 'org', 'dept', 'title'], ['name', 'age', 'spec', 'cond'], ['kana', 'occ', 'industry', 'income', 'org'])
    style = notation(m, kana='half', sep=' ', sexes=m.pick(('M', 'F'), ('ｵﾄｺ', 'ｵﾝﾅ'), ('男', '女')), age='{}', codes=None)
    table = [['NO.'] + [HALF_KANA[k] for k in keys]] + [[f'{i:04}'] + r for i, r in enumerate(rows(m, keys, m.r.randint(5, 12), style), 1)]
    title = m.pick('*** ｺｷｬｸ ｿﾞｸｾｲ ﾘｽﾄ ***', '＊＊ 顧客属性照会リスト ＊＊', 'ﾄﾞｸﾀｰ･ｶﾝｼﾞｬ ｲﾁﾗﾝ')
    return f'{title}          PAGE   1\nDATE 26.{m.r.randint(1, 12):02}.{m.r.randint(1, 28):02}\n' + tables.fixed(table, m.pick(2, 3), m.chance(.5)) + f'** ｹﾝｽｳ {len(table) - 1:5} **\n'


def bank_half_kana(m):
    """A bank's transfer list: payer and firm in half-width katakana with a short legal form."""
    out = ['ｷﾝﾑｻｷﾒｲ,ｼﾒｲ,ｼﾖｸｷﾞﾖｳ,ﾈﾝﾚｲ']
    for p in m.people(m.r.randint(4, 9), notation(m, kana='half', sep=' ', age='{}')):
        firm = half(m.pick('シグナルベース', 'クオンタリンク', 'テトラワークス', 'ヤマニ', 'カクダイ', 'トーヨーライト', 'シンエー', 'ホクシン') + m.pick('セイサクシヨ', 'ケンセツ', 'シヨウジ', 'ウンユ', 'フーズ', 'システム'))
        out.append(mark('ORG', m.pick('ｶ){}', 'ｶ){}', 'ﾕ){}', 'ﾄﾞ){}', '{}(ｶ', '{}').format(firm)) + ',' + p.kana + ',' + mark('OCCUPATION', half(m.pick('カイシヤイン', 'ジエイギヨウ', 'コウムイン', 'ムシヨク', 'シユフ', 'ヤクイン', 'パート', 'イシ', 'キヨウイン', 'ガクセイ'))) + ',' + cell(p, 'age'))
    return '\n'.join(out) + '\n'


def wiki_tables(m):
    keys = m.pick(['name', 'dept', 'title', 'mail'], ['org', 'industry', 'name', 'title'], ['name', 'age', 'sex', 'occ'], ['hospital', 'spec', 'name', 'med_title'], ['name', 'occ', 'income', 'org'])
    table = [heads(m, keys, m.pick(JAPANESE, JAPANESE, ENGLISH))] + rows(m, keys, m.r.randint(3, 9), notation(m, codes=None), blank='-')
    form = m.pick('textile', 'confluence', 'grid', 'org', 'pukiwiki')
    if form == 'textile':
        return 'h2. ' + m.pick('関係者', '窓口一覧') + '\n\n' + '\n'.join('|' + '|'.join(('_.' if i == 0 else '') + c for c in r) + '|' for i, r in enumerate(table)) + '\n'
    if form == 'confluence':
        return '\n'.join(('||' + '||'.join(r) + '||') if i == 0 else ('|' + '|'.join(r) + '|') for i, r in enumerate(table)) + '\n'
    if form == 'pukiwiki':
        return '*連絡先\n' + '\n'.join('|' + '|'.join(r) + ('|h' if i == 0 else '|') for i, r in enumerate(table)) + '\n'
    if form == 'org':
        return '* メンバー\n| ' + ' |\n| '.join(' | '.join(r) for r in table[:1]) + ' |\n|' + '---+' * (len(keys) - 1) + '---|\n' + '\n'.join('| ' + ' | '.join(r) + ' |' for r in table[1:]) + '\n'
    line = '+' + '+'.join(['----------------'] * len(keys)) + '+\n'
    return line + line.join('| ' + ' | '.join(r) + ' |\n' for r in table) + line


def html_form_page(m):
    """A filled-in form as a page: the values are in attributes, in selected options and in cells."""
    p = worker(m, codes=None)
    if m.chance(.5):
        options = ''.join(f'<option value="{i}"{" selected" if x is None else ""}>{p.occ if x is None else ignored("OCCUPATION", x)}</option>' for i, x in enumerate(m.r.sample(m.v.OCCUPATIONS_NONE, 2) + [None], 1))
        return (f'<form method="post" action="/entry/confirm">\n<label>お名前</label><input type="text" name="name" value="{p.name}">\n<label>年齢</label><input name="age" value="{p.age_bare}">\n<select name="job">{options}</select>\n'
                f'<label for="cmp">会社名</label><input id="cmp" name="company" value="{escape(p.org)}" maxlength="80">\n<input name="section" placeholder="例：営業部" value="{p.dept}">\n<input name="post" value="{p.title}">\n<input type="hidden" name="income" value="{p.income}">\n</form>\n')
    keys = m.pick(['name', 'sex', 'age', 'occ', 'org', 'industry', 'dept', 'title', 'income'], ['name', 'age', 'sex', 'hospital', 'spec', 'cond', 'treatment'])
    q = p if 'occ' in keys else patient(m)
    body = ''.join(f'<tr><th scope="row" class="lbl">{h}<span class="req">必須</span></th><td>{escape(cell(q, k))}</td></tr>\n' for h, k in zip(heads(m, keys), keys))
    return f'<h2>登録内容の確認</h2>\n<table class="tbl-form" border="0">\n{body}</table>\n<p class="note">内容に誤りがないかご確認ください。</p>\n'


def xml_codes(m):
    """Codes beside the words for them, as systems exchange records."""
    style, out = notation(m, codes=None, sexes=('男', '女'), age='{}'), []
    form = m.r.randrange(3)
    for p in [patient(m, style) for _ in range(m.r.randint(2, 5))] if form == 0 else m.people(m.r.randint(2, 6), style):
        if form == 0:
            out.append(f'<patient><name use="IDE">{p.name}</name><administrativeGenderCode code="{2 if p.female else 1}" displayName="{cell(p, "sex")}"/><age unit="Y">{p.age_bare}</age><encounter dept="{m.r.randint(1, 40):02}" deptName="{p.spec}" facility="{escape(p.hospital)}"/><problem icd10="X{m.r.randint(10, 99)}.{m.r.randint(0, 9)}"><text>{p.conds(2)[0]}</text></problem><problem icd10="Z{m.r.randint(10, 99)}"><text>{p.conds(2)[1]}</text></problem></patient>')
        elif form == 1:
            out.append(f'<ns2:Employee ns2:id="E{m.r.randint(1000, 9999)}"><ns2:NameKanji>{p.name}</ns2:NameKanji><ns2:Employer>{escape(p.org)}</ns2:Employer><ns2:DeptName>{p.dept}</ns2:DeptName><ns2:Position code="{m.r.randint(10, 90)}">{p.title}</ns2:Position><ns2:AgeYears>{p.age_bare}</ns2:AgeYears><ns2:Gender>{cell(p, "sex")}</ns2:Gender></ns2:Employee>')
        else:
            out.append(f'<契約者 番号="{m.r.randint(10 ** 6, 10 ** 7)}"><氏名>{p.name}</氏名><職業 コード="{m.r.randint(100, 999)}">{p.occ}</職業><勤務先><名称>{escape(p.org)}</名称><業種>{p.industry}</業種></勤務先><年収>{p.income}</年収></契約者>')
    root = ('ClinicalDocument', 'ns2:Employees xmlns:ns2="urn:example:hr:v2"', '契約者一覧')[form]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root}>\n' + '\n'.join(out) + f'\n</{root.split(" ")[0]}>\n'


def clinical_bundle(m):
    """Resources as a hospital's interface hands them out."""
    p = patient(m)
    c = p.conds(2)
    entry = [{'resource': {'resourceType': 'Patient', 'name': [{'text': p.name}], 'gender': mark('SEX', 'female' if p.female else 'male'), 'birthDate': p.birth, 'telecom': [{'system': 'phone', 'value': p.mobile}]}},
             {'resource': {'resourceType': 'Condition', 'clinicalStatus': 'active', 'code': {'text': c[0]}}}, {'resource': {'resourceType': 'Condition', 'clinicalStatus': 'remission', 'code': {'coding': [{'system': 'urn:oid:1.2.392.200119.4.101.6', 'display': c[1]}]}}},
             {'resource': {'resourceType': 'Procedure', 'status': 'completed', 'code': {'text': p.treatment}}}, {'resource': {'resourceType': 'PractitionerRole', 'practitioner': {'display': m.person().name}, 'organization': {'display': p.hospital}, 'specialty': [{'text': p.spec}], 'code': [{'text': p.med_title}]}}]
    return json.dumps({'resourceType': 'Bundle', 'type': 'searchset', 'entry': m.r.sample(entry, m.r.randint(3, 5))}, ensure_ascii=False, indent=m.pick(2, 2, None)) + '\n'


def columns_and_rows_json(m):
    """Names once, then arrays; hits of a search engine; nested objects."""
    keys = _some(m, _WORK)
    style = notation(m, codes=None, age='{}')
    body, hs = rows(m, keys, m.r.randint(3, 8), style), heads(m, keys, m.pick(CAMEL, ROMAJI, JAPANESE))
    form = m.r.randrange(3)
    if form == 0:
        return json.dumps({'columns': hs, 'rows': body, 'total': len(body)}, ensure_ascii=False, indent=m.pick(None, 1)) + '\n'
    if form == 1:
        return json.dumps({'hits': {'total': {'value': len(body)}, 'hits': [{'_index': 'members-v3', '_id': f'{m.r.randrange(16 ** 6):06x}', '_source': dict(zip(hs, r))} for r in body]}}, ensure_ascii=False, indent=2) + '\n'
    return json.dumps([{'profile': {'fullNm': p.name, 'ageYears': p.age_bare, 'genderName': sex(p)}, 'work': {'employer': {'displayName': p.org, 'industry': p.industry}, 'unit': p.dept, 'position': p.title, 'annualIncomeRange': p.income}} for p in m.people(m.r.randint(2, 4), m.style())], ensure_ascii=False, indent=2) + '\n'


def json_in_log(m):
    """A request body, its quotes escaped, in a line of a log."""
    out = []
    for p in m.people(m.r.randint(3, 7), notation(m, codes=None, age='{}')):
        keys = ['name'] + m.r.sample(['age', 'occ', 'org', 'dept', 'title', 'industry', 'income', 'cond', 'spec'], 5)
        body = json.dumps(dict(zip(heads(m, keys, CAMEL), [cell(p, k) for k in keys])), ensure_ascii=False)
        at = f'2026-0{m.r.randint(1, 9)}-{m.r.randint(10, 28)}T{m.r.randint(0, 23):02}:{m.r.randint(0, 59):02}:{m.r.randint(0, 59):02}.{m.r.randint(0, 999):03}'
        out.append(m.pick(f'{at}+09:00 DEBUG [http-nio-8080-exec-{m.r.randint(1, 9)}] c.e.api.MemberController : POST /v2/members body={body}', json.dumps({'time': at, 'level': 'info', 'msg': 'payload received', 'body': body}, ensure_ascii=False),
                          f'[{at}] WARN validation failed: {body} (postalCode must not be empty)'))
    return '\n'.join(out) + '\n'


def settings_files(m):
    """Test data in the notations of settings: properties, INI, TOML, YAML."""
    keys = _some(m, _WORK)
    form, out = m.pick('properties', 'ini', 'toml', 'yaml'), []
    hs = heads(m, keys, m.pick(CAMEL, ROMAJI))
    for i, p in enumerate(m.people(m.r.randint(2, 4), notation(m, codes=None, age='{}')), 1):
        pairs = list(zip(hs, [cell(p, k) for k in keys]))
        out.append({'properties': lambda: '\n'.join(f'seed.user.{i}.{h}={c}' for h, c in pairs), 'ini': lambda: f'[member{i}]\n' + '\n'.join(f'{h} = {c}' for h, c in pairs),
                    'toml': lambda: '[[person]]\n' + '\n'.join(f'{h} = "{c}"' for h, c in pairs), 'yaml': lambda: '- ' + '\n  '.join(f"{h}: '{c}'" for h, c in pairs)}[form]())
    return m.pick('# 開発環境の初期データ\n', '# seed\n', '') + m.pick('\n', '\n\n').join(out) + '\n'


def database_terminal(m):
    """What the database's client printed, or statements that change rows."""
    form = m.pick('psql', 'vertical', 'update')
    keys = m.pick(['name', 'dept', 'title', 'org'], ['name', 'age', 'occ', 'income'], ['name', 'sex', 'spec', 'cond'], ['org', 'industry', 'name', 'title'])
    style = notation(m, codes=None)
    hs = [h.lower() for h in heads(m, keys, ROMAJI)]
    body = rows(m, keys, m.r.randint(3, 8), style)
    if form == 'psql':
        lines = [' ' + ' | '.join(r) for r in [hs] + body]
        return 'crm=# SELECT * FROM v_member LIMIT 10;\n' + lines[0] + '\n' + '+'.join(['------------'] * len(keys)) + '\n' + '\n'.join(lines[1:]) + f'\n({len(body)} rows)\n'
    if form == 'vertical':
        return '\n'.join(f'*************************** {i}. row ***************************\n' + '\n'.join(f'{h:>14}: {c}' for h, c in zip(hs, r)) for i, r in enumerate(body, 1)) + f'\n{len(body)} rows in set (0.0{m.r.randint(1, 9)} sec)\n'
    return '\n'.join(f"UPDATE m_customer SET {', '.join(f'{h} = {chr(39)}{c}{chr(39)}' for h, c in list(zip(hs, r))[1:])} WHERE {hs[0]} = '{r[0]}';" for r in body) + '\n'


def key_value_logs(m):
    out, form = [], m.pick('logfmt', 'ltsv', 'cef', 'audit')
    for p in m.people(m.r.randint(4, 9), notation(m, codes=None, age='{}')):
        at = f'{m.r.randint(0, 23):02}:{m.r.randint(0, 59):02}:{m.r.randint(0, 59):02}'
        if form == 'logfmt':
            out.append(f'ts=2026-05-{m.r.randint(1, 28):02}T{at}Z level=info msg="registered" user="{p.name}" age={p.age_bare} job="{p.occ}" employer="{p.org}" income="{p.income}"')
        elif form == 'ltsv':
            out.append('\t'.join([f'time:{at}', f'name:{p.name}', f'org:{p.org}', f'busho:{p.dept}', f'yakushoku:{p.title}', f'mail:{p.mail}']))
        elif form == 'cef':
            out.append(f'CEF:0|Example|Portal|1.0|100|profile update|3|suser={p.name} cs1Label=所属 cs1={p.dept} cs2Label=役職 cs2={p.title} cs3Label=会社 cs3={p.org}')
        else:
            out.append(f'[{at}] 操作者={m.person().name} 画面=顧客詳細 項目=職業 変更前={mark("OCCUPATION", m.pick(*m.v.COMPANY_OCCUPATIONS))} 変更後={p.occ_idle} 対象={p.name}')
    return '\n'.join(out) + '\n'


def address_book(m):
    """vCard and LDIF."""
    out, form = [], m.chance(.55)
    for p in m.people(m.r.randint(1, 4), m.style(sep=' ', kana='kata')):
        if form:
            out.append(f'BEGIN:VCARD\nVERSION:3.0\nFN:{p.name}\nX-PHONETIC:{p.kana}\nORG:{p.org};{p.dept}\nTITLE:{p.title}\nTEL;TYPE=WORK,VOICE:{p.work_tel}\nTEL;TYPE=CELL:{p.mobile}\nEMAIL;TYPE=INTERNET:{p.mail}\nEND:VCARD')
        else:
            out.append(f'dn: uid=u{m.r.randint(10000, 99999)},ou=people,dc=example,dc=co,dc=jp\nobjectClass: inetOrgPerson\ncn: {p.name}\no: {p.org}\nou: {p.dept}\ntitle: {p.title}\nmail: {p.mail}\ntelephoneNumber: {p.work_tel}\n')
    return '\n'.join(out) + '\n'


def object_dumps(m):
    """Objects as programs print them."""
    out, form = [], m.r.randrange(4)
    for p in m.people(m.r.randint(1, 4), notation(m, codes=None, age='{}')):
        if form == 0:
            out.append(f'Array\n(\n    [name] => {p.name}\n    [sex] => {cell(p, "sex")}\n    [age] => {p.age_bare}\n    [job] => {p.occ}\n    [company] => {p.org}\n    [busyo] => {p.dept}\n    [yakushoku] => {p.title}\n    [nensyu] => {p.income}\n)')
        elif form == 1:
            out.append(f'#<Customer id: {m.r.randint(1, 9999)}, full_name: "{p.name}", occupation: "{p.occ}", company: "{p.org}", industry_name: "{p.industry}", income_range: "{p.income}", created_at: "2026-02-1{m.r.randint(0, 9)} 09:14:22">')
        elif form == 2:
            out.append(f"{{'shimei': '{p.name}', 'age': {p.age_bare}, 'shinryoka': '{p.spec}', 'byomei': ['{p.conds(2)[0]}', '{p.conds(2)[1]}'], 'iryokikan': '{p.hospital}'}}")
        else:
            out.append(f'Applicant[name={p.name}, occupation={p.occ}, employer={p.org}, department={p.dept}, position={p.title}, annualIncome={p.income}]')
    return '\n'.join(out) + '\n'


def posted_forms(m):
    """A form as it was sent: a query, or parts with a disposition each."""
    p = worker(m, codes=None, sexes=('男性', '女性'))
    pairs = [('your-name', p.name), ('your-age', p.age_bare), ('gender', cell(p, 'sex')), ('job', p.occ), ('company', p.org), ('department', p.dept), ('position', p.title), ('industry', p.industry), ('income', p.income)]
    pairs = [x for x in pairs if x[0] == 'your-name' or m.chance(.75)]
    form = m.r.randrange(3)
    if form == 0:
        return 'POST /contact HTTP/1.1\nHost: www.example.jp\nContent-Type: application/x-www-form-urlencoded\n\n' + '&'.join(f'{k}={v}' for k, v in pairs) + '\n'
    if form == 1:
        return '\n'.join(f'------WebKitFormBoundary7x\nContent-Disposition: form-data; name="{k}"\n\n{v}' for k, v in pairs) + '\n------WebKitFormBoundary7x--\n'
    return 'From: wordpress@example.jp\nSubject: [サイト] お問い合わせ\n\n' + '\n'.join(f'[{k}] {v}' for k, v in pairs) + '\n-- \nこのメールはコンタクトフォームから送信されました\n'


def hl7_messages(m):
    """Segments of a hospital's messages; the name's components stand apart, so that the name is ignored."""
    out = []
    for _ in range(m.r.randint(1, 3)):
        p = patient(m)
        c = p.conds(2)
        out.append(f'MSH|^~\\&|HIS|01|LIS|02|202605{m.r.randint(10, 28)}0915||ADT^A08|{m.r.randint(1000, 9999)}|P|2.5\nPID|1||{m.r.randint(10 ** 7, 10 ** 8)}^^^^PI||{ignored("PERSON", p._sur)}^{ignored("PERSON", p._giv)}^^^^^L^I||{mark("BIRTHDATE", f"{p.year}{p.month:02}{p.day:02}")}|{mark("SEX", "F" if p.female else "M")}\n'
                   f'PV1|1|O|^^^^^C|||||{m.person().name}^^^^|{m.r.randint(1, 40):02}^{p.spec}^99Z01\nDG1|1||X{m.r.randint(100, 999)}^{c[0]}^I10\nDG1|2||Y{m.r.randint(100, 999)}^{c[1]}^I10')
    return '\n'.join(out) + '\n'


def trial_data(m):
    """A trial's case report data: English column names, Japanese answers."""
    out = [['STUDYID', 'SUBJID', 'SITENM', 'AGE', 'AGEU', 'SEX', 'MHTERM', 'MHENRF', 'PRTRT']]
    for _ in range(m.r.randint(5, 11)):
        p = patient(m)
        out.append(['EX-301', f'{m.r.randint(1, 30):02}-{m.r.randint(1, 99):03}', p.hospital, p.age_bare, 'YEARS', mark('SEX', 'F' if p.female else 'M'), p.cond, m.pick('ONGOING', 'BEFORE'), p.treatment if m.chance(.6) else ''])
    return tables.separated(out, m.pick(',', '\t', ','), m.chance(.4))


def english_headers_mixed_rows(m):
    """A global firm's sheet: English headers over Japanese cells."""
    keys = _some(m, ['name', 'sex', 'age', 'org', 'industry', 'dept', 'title', 'occ', 'income', 'mail']) if m.chance(.65) else _some(m, _CARE)
    style = notation(m, codes=None, sexes=m.pick(('Male', 'Female'), ('M', 'F'), ('male', 'female')), age='{}')
    table = [heads(m, keys, ENGLISH)] + rows(m, keys, m.r.randint(4, 10), style, patient if 'spec' in keys else None, m.pick('', 'N/A', '-'))
    return m.pick(lambda: tables.separated(table, ','), lambda: tables.separated(table, '\t'), lambda: tables.pipes(table), lambda: tables.html(table))()


def plain_japanese_sheet(m):
    """The everyday export, its headers worded by each firm."""
    keys = _some(m, ['name', 'kana', 'sex', 'age', 'addr', 'mobile', 'occ', 'org', 'dept', 'title', 'industry', 'income', 'cond?'], 6)
    table = [heads(m, keys)] + rows(m, keys, m.r.randint(5, 12), notation(m), blank=m.pick('', '', '－', '未登録'))
    return m.pick(lambda: tables.separated(table, ',', m.chance(.4), m.pick('\n', '\r\n')), lambda: tables.separated(table, '\t'), lambda: tables.boxes(table[:7]), lambda: tables.pipes(table, True, m.chance(.6)), lambda: tables.fixed(table, 2))()
