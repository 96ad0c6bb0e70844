"""Layouts of part c. Each takes a Maker and returns marked text."""
import json
from xml.sax.saxutils import escape

import tables
from cells import age, cell, choose_sex, cond_or_none, tick
from marks import mark

# headers that people give a column or a line
HEADS = {'name': '氏名|名前|お名前|契約者名|会員名|氏　名|Name', 'kana': 'フリガナ|ｶﾅ|ﾌﾘｶﾞﾅ|カナ氏名|よみがな', 'sex': '性別|性|男女|SEX', 'age': '年齢|齢|年令|Age', 'birth': '生年月日|誕生日|DOB',
         'post': '郵便番号|〒', 'addr': '住所|現住所|居住地|自宅住所', 'tel': '電話|TEL|自宅電話|連絡先', 'mobile': '携帯|携帯電話|日中の連絡先|緊急連絡先', 'mail': 'メールアドレス|E-mail|Mail',
         'occ': '職業|ご職業|職業区分|職種|仕事|就業状況|お仕事', 'income': '年収|年収区分|所得|収入|税込年収|本人年収|年収帯|前年年収', 'org': '勤務先|勤務先名称|会社|所属先|お勤め先|就業先|社名|法人名|所属機関',
         'dept': '部署|所属|所属部署|部門|部課名|配属|セクション', 'title': '役職|役|職位|職名|役職名|肩書', 'industry': '業種|業態|業界|業種区分|産業分類|事業内容', 'spec': '診療科|標榜科|科|担当科|専門|受診科', 'hospital': '医療機関|病院名|かかりつけ医|通院先|搬送先|主治医療機関',
         'cond': '病名|傷病名|既往|既往歴|基礎疾患|持病|現病歴|診断', 'cond?': '既往|基礎疾患|治療中の病気|持病|特記（病歴）|健康上の留意点', 'infection': '罹患|感染症|診断名|届出疾患', 'result': 'コロナ検査|PCR|抗原検査|検査結果|判定', 'treatment': '治療|処置|手術歴|治療内容',
         'disability': '手帳・認定|障害等級|要介護度等|障害', 'med_title': '職位|職名|役職|肩書', 'work_tel': '勤務先電話|会社TEL|代表電話|TEL'}


def heads(m, keys):
    out = []
    for k in keys:
        h = m.pick(*HEADS[k].split('|')) if '+' not in k else m.pick('・', '／', '/').join(HEADS[x].split('|')[0] for x in k.split('+'))
        out.append(h + ('2' if h in out else ''))
    return out


def rows(m, keys, n, style):
    """A row a person; where occupations are asked for, some have no employer."""
    none, out = m.pick('', '', '－', 'なし'), []
    for p in m.people(n, style):
        idle = 'occ' in keys and m.chance(.12)
        out.append([p.occ_idle if idle and k == 'occ' else none if idle and k in ('org', 'dept', 'title', 'industry', 'work_tel') else cell(p, k) for k in keys])
    return out


def _style(m, **fixed):
    bands = m.pick(None, *m.v.INCOME_SETS)
    return m.style(**dict(dict(income=bands, codes=m.pick(None, None, *m.v.INCOME_CODES) if bands else None, birth=m.r.randrange(7), phone=m.pick(0, 0, 1, 3), kana=m.pick('kata', 'half', 'hira'),
                               sexes=m.pick(('男', '女'), ('男性', '女性'), ('M', 'F'), ('♂', '♀'), ('1:男', '2:女')), age=m.pick('{}', '{}歳', '{}才', 'full', 'fullbare'), results=m.pick(('陽性', '陰性'), ('(+)', '(-)'))), **fixed))


def bare_income(m, unit):
    """An amount below a header that has the unit."""
    n = m.r.randint(96, 1850) * (10 if unit == '千円' else 1)
    return mark('INCOME_BAND', f'{n:,}' if m.chance(.5) else str(n))


def csv_member_export(m):
    keys = ['name', 'kana', 'sex', 'age'] + m.r.sample(['birth', 'post', 'addr', 'tel', 'mail', 'occ', 'income', 'org', 'dept', 'title', 'industry'], m.r.randint(5, 9))
    return tables.separated([heads(m, keys)] + rows(m, keys, m.r.randint(4, 12), _style(m)), ',', m.chance(.3), m.pick('\n', '\r\n'))


def excel_paste_in_mail(m):
    a, b = m.person(m.style()), m.person(m.style())
    keys = m.pick(['name', 'sex', 'age', 'occ', 'org', 'income'], ['org', 'dept', 'title', 'name', 'work_tel'], ['name', 'age', 'sex', 'cond', 'hospital', 'spec'], ['name', 'org', 'industry', 'title', 'mail'], ['name', 'occ', 'industry', 'income'])
    t = tables.separated([heads(m, keys)] + rows(m, keys, m.r.randint(3, 9), _style(m)), '\t')
    return (f'{a.org}\n{a.dept}　{a.sur}様\n\n' + m.pick('お疲れさまです。標記の件、該当者は次のとおりです。', '先ほどお電話でご依頼いただいた対象者の一覧です（Excelから貼付）。', '添付が開けないとのことですので、本文に貼り付けます。') + f'\n\n{t}\n'
            + m.pick('不備がありましたらご連絡ください。', '閲覧後は削除をお願いします。') + f'\n\n{b.dept}　{b.sur}\n内線{m.r.randint(1000, 9999)}\n')


def fixed_ledger(m):
    keys = m.pick(['name', 'sex', 'age', 'occ', 'income'], ['name', 'org', 'dept', 'title'], ['name', 'age', 'spec', 'cond'], ['org', 'industry', 'name', 'title', 'work_tel'], ['name', 'birth', 'occ', 'org', 'industry'])
    return m.pick('＜顧客台帳＞\n', '○月末現在\n', '') + tables.fixed([heads(m, keys)] + rows(m, keys, m.r.randint(4, 12), _style(m)), m.pick(2, 4), m.chance(.4))


def markdown_table(m):
    keys = m.pick(['name', 'dept', 'title', 'mail'], ['name', 'org', 'industry', 'occ'], ['name', 'age', 'sex', 'occ', 'income'], ['hospital', 'spec', 'name', 'med_title'], ['name', 'org', 'dept+title', 'tel'])
    return m.pick('## 参加者\n\n', '### ヒアリング対象\n\n', '') + tables.pipes([heads(m, keys)] + rows(m, keys, m.r.randint(3, 10), _style(m, join=m.pick('\n', ' ', '／'))), m.chance(.85))


def bracketed_items(m):
    """【項目】値, one or several people."""
    out = []
    for p in m.people(m.r.randint(1, 3), _style(m)):
        keys = ['name', 'kana', 'sex', 'age', 'addr', 'mobile', 'occ', 'org', 'dept', 'title', 'industry', 'income', 'cond?']
        keys = [k for k in keys if k == 'name' or m.chance(.75)]
        o, c = m.pick(('【', '】'), ('［', '］'), ('■', '：'), ('◎', ' '), ('・', '：'), ('〔', '〕 '))
        out.append('\n'.join(o + h + c + cell(p, k) for h, k in zip(heads(m, keys), keys)))
    return m.pick('お申込み内容の控え\n\n', '', '問い合わせフォームより送信されました\n') + '\n\n'.join(out) + '\n'


def dotted_leaders(m):
    p = m.person(_style(m, codes=None))
    keys = ['name', 'birth', 'addr', 'tel', 'occ', 'org', 'dept', 'title', 'income']
    lead = m.pick('……', '････', '…', '   : ', ' .......... ', '\t')
    return m.pick('融資申込書（写）\n', '身元保証書\n', '加入者票\n') + '\n'.join(h + lead + cell(p, k) for h, k in zip(heads(m, keys), keys)) + '\n'


def vertical_sheet(m):
    """A sheet turned on its side: a line of people's values behind each label."""
    ps = m.people(m.r.randint(2, 4), _style(m))
    keys = ['name', 'sex', 'age', 'occ', 'org', 'title', 'income'] if m.chance(.6) else ['name', 'age', 'cond', 'treatment', 'hospital', 'spec']
    return tables.separated([[h] + [cell(p, k) for p in ps] for h, k in zip(heads(m, keys), keys)], m.pick('\t', ',', '\t'))


def label_then_value_lines(m):
    p = m.person(_style(m))
    keys = [k for k in ['name', 'kana', 'age', 'sex', 'occ', 'income', 'org', 'dept', 'title', 'industry', 'addr', 'mobile', 'cond?'] if m.chance(.8)]
    if not {'occ', 'org', 'income'} & set(keys):
        keys.append('occ')
    return m.pick('本人確認シート', '保険契約者情報', '入会申込書') + '\n' + '\n'.join(f'{h}{m.pick("（必須）", "", "", "※")}\n{cell(p, k)}' for h, k in zip(heads(m, keys), keys)) + '\n'


def application_ticks(m):
    v, p = m.v, m.person(m.style())
    boxes = m.pick(('☑', '☐'), ('■', '□'), ('[x] ', '[ ] '), ('レ', '□'), ('✔', '□'))
    bands = m.pick(*v.INCOME_SETS)
    occs = m.r.sample(v.OCCUPATIONS, 6)
    inds = m.r.sample(v.INDUSTRIES, 5)
    number = m.pick(None, lambda i: f'{i + 1}.', lambda i: '①②③④⑤⑥⑦⑧'[i])
    sep = m.pick('　', '\n', ' ')
    return (f'カード入会申込書\n\nお名前　{p.name}\n性別　{choose_sex(m, p)}\n年齢　{age(p, m.pick("満{}歳", "{}", "{}歳"))}\n職業（○は一つ）\n{tick(m, "OCCUPATION", occs, m.pick(*occs), boxes, sep, number)}\n'
            f'税込年収\n{tick(m, "INCOME_BAND", bands, m.pick(*bands), boxes, sep, number)}\n業種\n{tick(m, "INDUSTRY", inds, m.pick(*inds), boxes, sep, number)}\n勤務先名\n{p.org}\n所属　{p.dept}　　役職　{p.title}\n連絡先　{p.mobile}\n')


def survey_export_codes(m):
    """Answers as code and word; ages and incomes as bands."""
    keys = ['sex', 'age', 'occ', 'industry', 'income']
    style = _style(m, income=m.pick(*m.v.INCOME_SETS), codes=m.pick(*m.v.INCOME_CODES), age=m.pick('decade', 'band'), sexes=m.pick(('1:男', '2:女'), ('1:男性', '2:女性')))
    head = m.pick(['ID', 'SQ1_性別', 'SQ2_年齢層', 'Q1_職業', 'Q2_業種', 'Q3_世帯年収'], ['回答者ID', '性別', '年代', '職業', '勤務先業種', '個人年収'], ['No.', 'F1 性別', 'F2 年齢層', 'F3 職業', 'F4 業種', 'F5 年収'])
    body = [[f'R{m.r.randint(10000, 99999)}'] + r for r in rows(m, keys, m.r.randint(5, 14), style)]
    return tables.separated([head] + body, m.pick(',', '\t'))


def membership_cards(m):
    out = []
    for p in m.people(m.r.randint(1, 3), _style(m, sexes=m.pick(('男', '女'), ('男性', '女性'), ('M', 'F')))):
        out.append(m.pick(f'会員証\n会員番号 {m.r.randint(10 ** 7, 10 ** 8 - 1)}\n{p.name} 様\n{p.kana}\n生年月日 {p.birth}\n勤務先 {p.org}\n有効期限 {m.r.randint(2026, 2029)}/03/31',
                          f'診察券　{p.hospital}\n{p.spec}\nID {m.r.randint(100000, 999999)}\n{p.name}　{cell(p, "sex")}\n{p.birth}生',
                          f'被保険者証　{m.pick("本人（被保険者）", "家族（被扶養者）")}\n記号 {m.r.randint(10, 999)} 番号 {m.r.randint(1, 9999)}\n氏名 {p.name}\n性別 {cell(p, "sex")}\n生年月日 {p.birth}\n事業所名称 {p.org}',
                          f'社員証\n{p.org}\n{p.dept}\n{p.title}\n{p.name}'))
    return '\n\n'.join(out) + '\n'


def ward_list(m):
    """Patients of a ward, as a spreadsheet of the head nurse."""
    style = _style(m, sexes=m.pick(('男', '女'), ('M', 'F'), ('♂', '♀')), age=m.pick('{}', '{}', '{}才'))
    head = ['部屋', '患者名', m.pick('年齢', '歳', '齢'), '性', m.pick('科', '診療科'), m.pick('病名', '主病名', '疾患'), m.pick('既往', '合併症'), m.pick('ADL等', '介護度', '認定')]
    body = [[f'{m.r.randint(301, 520)}'] + [cell(p, k) for k in ('name', 'age', 'sex', 'spec', 'cond')] + [p.treatment if m.chance(.4) else '', p.disability if m.chance(.4) else '－'] for p in m.people(m.r.randint(4, 11), style)]
    return tables.separated([head] + body, m.pick('\t', ',')) if m.chance(.6) else tables.fixed([head] + [[c or '　' for c in r] for r in body])


def referral(m):
    p, d, t = m.person(_style(m)), m.person(m.style()), m.person(m.style())
    c = p.conds(5)
    return (f'　　　　　　　　　診 療 情 報 提 供 書\n\n紹介先　{t.hospital}　{t.spec}　{t.name}{m.pick("先生　御侍史", "　先生", "先生 御机下")}\n\n'
            f'紹介元医療機関：{d.hospital}\n〒{d.post}　{d.work_addr}\nTEL：{d.work_tel}　FAX：{d.fax}\n担当医：{d.name}\n\n'
            f'【患者】{p.kana}\n{p.name}　殿　　性別：{choose_sex(m, p)}\n生年月日：{p.birth}（{age(p, m.pick("満{}歳", "{}歳", "{}才"))}）　職業：{p.occ}\n住所：{p.addr}　電話：{p.tel}\n\n'
            f'【傷病名】\n#1 {c[0]}\n#2 {c[1]}\n【既往歴】{c[2]}（{m.r.randint(1995, 2022)}年）、{p.treatment}後\n【家族歴】母：{c[3]}、兄：{c[4]}\n【アレルギー】なし　【感染症】{p.infection}\n'
            + f'【治療経過】\nいつも大変お世話になっております。{c[0]}にて当院{d.spec}に通院中の{age(p)}の方です。'
            + m.pick(f'{c[1]}に対して{p.treatment}を行い、', f'先月より{mark("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS), True)}が続くため、', '') + '貴院での精査・加療をお願い申し上げます。\n')


def physician_directory(m):
    out = []
    for p in m.people(m.r.randint(4, 10), _style(m)):
        out.append((p.name, p.hospital, p.spec, p.med_title, p.work_tel, p.work_addr))
    form = m.r.randrange(4)
    if form == 0:
        return 'Dr名\t施設名\t標榜科\t役職\tTEL\n' + '\n'.join('\t'.join(x[:5]) for x in out) + '\n'
    if form == 1:
        return '\n\n'.join(f'{h}\n　{s}　{t}　{n} 先生\n　{a}\n　電話 {tel}' for n, h, s, t, tel, a in out) + '\n'
    if form == 2:
        return '\n'.join(f'{n}（{h}／{s}）{t}' for n, h, s, t, _, _ in out) + '\n'
    return '施設名称,診療科目,担当医,所在地,電話番号\n' + '\n'.join(f'{h},{s},{n},{a},{tel}' for n, h, s, t, tel, a in out) + '\n'


def crm_english_headers(m):
    named = {'Last/First Name': 'name', 'Account Name': 'org', 'Department': 'dept', 'Title': 'title', 'Industry': 'industry', 'Email': 'mail', 'Phone': 'work_tel', 'Mobile': 'mobile', 'MailingAddress': 'work_addr', 'Occupation': 'occ',
             'AnnualIncome': 'income', 'Gender': 'sex', 'Age': 'age', '会社名(Account)': 'org', '部署_Dept': 'dept', 'JobTitle役職': 'title'}
    hs = [h for h in m.r.sample(list(named), m.r.randint(6, 9))]
    hs = [h for i, h in enumerate(hs) if named[h] not in [named[x] for x in hs[:i]]]
    style = _style(m, codes=None, sexes=m.pick(('Male', 'Female'), ('M', 'F'), ('男性', '女性')), age='{}')
    return tables.separated([['Id'] + hs] + [[f'003{m.r.randrange(36 ** 4):06}'] + [cell(p, named[h]) for h in hs] for p in m.people(m.r.randint(3, 10), style)], ',', m.chance(.7))


def json_records(m):
    maps = m.pick({'fullName': 'name', 'gender': 'sex', 'age': 'age', 'employer': 'org', 'section': 'dept', 'post': 'title', 'business_type': 'industry'},
                  {'お名前': 'name', '職種': 'occ', '業界': 'industry', '年収帯': 'income', '企業名': 'org', '所属': 'dept'},
                  {'patient': 'name', 'sex': 'sex', 'dept': 'spec', 'disease': 'cond', 'history': 'treatment', 'facility': 'hospital', 'pcr': 'result'},
                  {'user_name': 'name', 'occupation_label': 'occ', 'income_range': 'income', 'company_name': 'org', 'tel_no': 'tel'})
    style = _style(m, codes=None, age='{}', join=' ')
    items = [{k: cell(p, a) for k, a in maps.items()} for p in m.people(m.r.randint(1, 6), style)]
    if m.chance(.3):
        return '\n'.join(json.dumps(i, ensure_ascii=False) for i in items) + '\n'
    return json.dumps({'count': len(items), 'results': items}, ensure_ascii=False, indent=m.pick(2, 4, None)) + '\n'


def xml_personnel(m):
    tags = m.pick([('shimei', 'name'), ('busho', 'dept'), ('yakushoku', 'title'), ('kinmusaki', 'org')], [('氏名', 'name'), ('所属名', 'dept'), ('職位名', 'title'), ('業種', 'industry'), ('本人年収', 'income')],
                  [('PATIENT_NAME', 'name'), ('AGE', 'age'), ('SEX', 'sex'), ('DIAGNOSIS', 'cond'), ('CLINIC', 'hospital'), ('SECTION', 'spec')])
    style = _style(m, codes=None)
    body = ''.join('  <row>' + ''.join(f'<{t}>{escape(cell(p, k))}</{t}>' for t, k in tags) + '</row>\n' for p in m.people(m.r.randint(2, 8), style)) if m.chance(.6) else \
        ''.join('  <row ' + ' '.join(f'{t}="{escape(cell(p, k))}"' for t, k in tags) + '/>\n' for p in m.people(m.r.randint(2, 8), style))
    return f'<?xml version="1.0"?>\n<data>\n{body}</data>\n'


def html_definition(m):
    p = m.person(_style(m, codes=None))
    keys = m.pick(['name', 'sex', 'age', 'occ', 'org', 'dept', 'title', 'income'], ['name', 'org', 'industry', 'dept', 'title', 'work_tel', 'mail'], ['name', 'age', 'hospital', 'spec', 'cond', 'treatment'])
    hs = heads(m, keys)
    if m.chance(.5):
        return '<dl class="profile">\n' + ''.join(f'<dt>{h}</dt><dd>{escape(cell(p, k))}</dd>\n' for h, k in zip(hs, keys)) + '</dl>\n'
    return tables.html([[h, cell(p, k)] for h, k in zip(hs, keys)], head=False)


def minutes(m):
    people = m.people(m.r.randint(4, 7), m.style())
    a, b, c = people[:3]
    lines = [f'{p.org}　{p.dept}　{p.title}　{p.name}' if i % 2 else f'{p.name}（{p.org} {p.title}）' for i, p in enumerate(people)]
    return (f'第{m.r.randint(2, 30)}回定例会議 議事録\n日時：{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日（木）10:00～11:30\n場所：3階会議室A\n出席者：\n　' + '\n　'.join(lines) + f'\n欠席：{c.sur}様\n\n'
            f'1. 前回議事録の確認\n　{a.sur}氏より修正の申し出があり、了承された。\n2. 導入スケジュール\n　{b.org}の{b.sur}{b.title_optional}から、{b.dept}の体制変更に伴い開始を1か月延期したいとの要望があった。\n'
            f'　{a.dept}にて影響を調査し、次回報告する。\n3. その他\n　次回は来月第2木曜日。\n')


def signature_thread(m):
    p, q = m.person(m.style()), m.person(m.style())
    sig = [m.pick(f'━━━━━━━━━━━━━━━━━━\n{x.org}\n{x.dept}　{x.title}\n{x.name}（{x.kana}）\n〒{x.post} {x.work_addr}\nTel：{x.work_tel}　Mobile：{x.mobile}\nMail：{x.mail}\n━━━━━━━━━━━━━━━━━━',
                  f'-- \n{x.name}\n{x.title}, {x.dept}\n{x.org}\nt: {x.work_tel} / e: {x.mail}', f'───────────\n{x.org} {x.dept} {x.name}\nTEL：{x.work_tel}／FAX：{x.fax}\n{x.mail}\n───────────',
                  f'【{x.org}】\n{x.dept}\n{x.title}：{x.name}\nE-MAIL {x.mail}') for x in (p, q)]
    return (f'{q.sur}様\n\nご返信ありがとうございます。{p.org}の{p.sur}でございます。\n' + m.pick('契約書の押印が完了しましたので郵送いたします。', '先日の件、弊社内で検討いたしました結果、お受けすることとなりました。', '見学の日程ですが、16日の午前でいかがでしょうか。')
            + f'\n引き続きよろしくお願い申し上げます。\n\n{sig[0]}\n\n> {p.sur}様\n>\n> お世話になっております。\n> {q.org} {q.dept}の{q.sur}です。\n> 資料をお送りください。\n\n{sig[1]}\n')


def business_card_scan(m):
    p = m.person(m.style(sep=m.pick('', ' ', '　')))
    lines = m.pick([p.org, p.dept + ' ' + p.title, p.name, p.kana, '〒' + p.post, p.work_addr, 'TEL:' + p.work_tel, 'FAX:' + p.fax, 'E-mail:' + p.mail], [p.name, p.title, p.dept, p.org, 'Tel ' + p.work_tel + '  Mobile ' + p.mobile, p.mail, p.work_addr],
                   [p.hospital, p.spec + '　' + p.med_title, p.name, p.work_addr, '電話 ' + p.work_tel], [p.org, p.title + '　' + p.name, p.work_addr + '　' + p.work_tel])
    return '\n'.join(lines) + '\n'


def hr_list_two_row_header(m):
    style = _style(m, work=m.pick(*m.v.WORK[:4]), codes=None)
    n, unit = m.r.randint(4, 12), m.pick('千円', '万円')
    top = ['社員', '', '所属', '', '属性', '', '処遇']
    under = ['番号', '氏名', m.pick('部署', '部課'), m.pick('役職', '職位', '役'), '年齢', '性別', f'年収({unit})']
    body = [[str(m.r.randint(1000, 9999)), p.name, p.dept, p.title if m.chance(.85) else '', cell(p, 'age'), cell(p, 'sex'), bare_income(m, unit)] for p in m.people(n, style)]
    return tables.separated([top, under] + body, m.pick('\t', ','))


def seating_list(m):
    table = m.pick('松 竹 梅 桜 菊', 'A B C D E', '鶴 亀 雪 月 花').split()
    out = [m.pick('懇親会席次表', '創立30周年記念式典 ご来賓名簿', '座席表（敬称略）')]
    for t in table[:m.r.randint(2, 4)]:
        out.append(m.pick(f'＜{t}テーブル＞', f'卓：{t}', f'■{t}卓'))
        for p in m.people(m.r.randint(2, 5), m.style(sep='　')):
            out.append(m.pick(f'{p.org}　{p.title}　{p.name}', f'{p.org} {p.dept} {p.title} {p.name} 様', f'{p.name}様（{p.org}）'))
    return '\n'.join(out) + '\n'


def merged_columns(m):
    style = _style(m, join=m.pick('/', '\n', '・', '　', ' ', '／'), codes=None)
    keys = m.pick(['name', 'org+dept', 'title', 'tel'], ['name', 'dept+title', 'mail'], ['org+dept+title', 'name'], ['name', 'age+sex', 'occ', 'org'], ['name', 'cond+treatment', 'hospital+spec'], ['name', 'occ+income', 'industry'])
    quote = style['join'] == '\n'
    return tables.separated([heads(m, keys)] + rows(m, keys, m.r.randint(4, 10), style), ',' if quote else m.pick(',', '\t'), quote)


def two_row_customers(m):
    style = _style(m, codes=None)
    top = ['本人', '', '', '', '勤務先', '', '', '', '']
    under = ['氏名', '生年月日', '電話', '職業', '名称', '部署', '役職', '電話', '業種']
    keys = ['name', 'birth', 'tel', 'occ', 'org', 'dept', 'title', 'work_tel', 'industry']
    return tables.separated([top, under] + rows(m, keys, m.r.randint(3, 9), style), m.pick(',', '\t'))


def no_header_rows(m):
    keys = m.pick(['org', 'name', 'title'], ['name', 'age', 'sex', 'occ', 'income'], ['org', 'dept', 'title', 'name', 'mail'], ['name', 'spec', 'hospital', 'work_tel'], ['name', 'birth', 'cond', 'treatment'], ['name', 'occ', 'org', 'industry', 'income'])
    style = _style(m, age='{}歳', codes=None, income=m.pick(*m.v.INCOME_SETS))
    return tables.separated(rows(m, keys, m.r.randint(3, 10), style), m.pick(',', '\t', ',', ' / '))


def pay_table(m):
    """Bare numbers below a header with the unit."""
    unit = m.pick('万円', '千円', '万円')
    head = m.pick(['氏名', '職業', f'年収({unit})'], ['氏名', '勤務先', f'年収【{unit}】'], ['顧客名', 'お勤め先', '役職', f'年収：{unit}', '世帯人数'], ['申込人', '職種', '業種', f'前年所得（{unit}）'])
    keys = {'氏名': 'name', '顧客名': 'name', '申込人': 'name', '職業': 'occ', '職種': 'occ', '勤務先': 'org', 'お勤め先': 'org', '役職': 'title', '業種': 'industry'}
    body = [[bare_income(m, unit) if '年収' in h or '所得' in h else str(m.r.randint(1, 6)) if h == '世帯人数' else cell(p, keys[h]) for h in head] for p in m.people(m.r.randint(4, 12), m.style())]
    return m.pick(lambda x: tables.separated(x, '\t'), lambda x: tables.separated(x, ','), tables.fixed, tables.boxes)([head] + body)


def infection_followup(m):
    style = _style(m, results=m.pick(('陽性', '陰性'), ('(+)', '(-)'), ('陽性', '陽性')), sexes=m.pick(('男', '女'), ('男性', '女性')))
    keys = ['name', 'sex', 'age', 'addr', 'mobile', m.pick('occ', 'org'), 'infection', 'cond?', 'result']
    return m.pick('積極的疫学調査対象者\n', '', 'コロナ陽性者リスト（社外秘）\n') + tables.separated([['No'] + heads(m, keys)] + [[str(i)] + r for i, r in enumerate(rows(m, keys, m.r.randint(4, 10), style), 1)], m.pick(',', '\t'))


def visit_prose(m):
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(3)
    said = [f'本日{p.name}様（{age(p, m.pick("{}歳", "{}才", "full", "kanji"))}、{p.occ}）が来店され、住宅ローンの事前審査を申し込まれた。', f'勤務先は{p.org}で、{p.dept}の{p.title}とのこと。', f'年収は{p.income}、配偶者の{q.name}様は{q.occ}で{q.income}。',
            f'なお{p.sur}様は{c[0]}で{p.hospital}の{p.spec}にかかっておられ、団信の加入に懸念がある。', f'お父様が{c[1]}で入院されており、介護の相談も受けた。', f'紹介元は{s.org}の{s.name}{s.title_optional}。', f'{s.org}は{s.industry}で、この地域では大手である。',
            f'連絡は携帯（{p.mobile}）へ、18時以降がよい。', f'{q.sur}様は以前{q.org}に勤めていたが、{c[2]}のため退職された。', f'前職は{q.industry}の{mark("OCCUPATION", "営業", True)}だったという。']
    return '\n'.join(m.r.sample(said, m.r.randint(4, 7))) + '\n' if m.chance(.5) else ''.join(m.r.sample(said, m.r.randint(4, 7))) + '\n'


def nursing_notes(m):
    p, q = m.person(m.style()), m.person(m.style())
    c = p.conds(4)
    notes = [f'S)「{mark("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS), True)}がひどくて眠れない」', f'O) {age(p)} {p.sex_long}。{c[0]}、{c[1]}にて{p.spec}入院中。BP {m.r.randint(100, 160)}/{m.r.randint(60, 95)}', f'A) {p.treatment}後{m.r.randint(1, 14)}日目。経過良好。',
             f'P) {q.sur}{mark("OCCUPATION", "医師", True)}に報告し、指示を受ける。', f'既往：{c[2]}、{c[3]}。{p.disability}。', f'退院後は{q.hospital}に通院予定。', f'入院前は{p.occ}。{p.org}に勤務。', f'キーパーソン：妻　{q.name}　{q.mobile}', f'感染症：{p.infection}。個室管理とする。']
    return f'看護記録　{p.name} 様\n' + '\n'.join(m.r.sample(notes, m.r.randint(4, 8))) + '\n'


def seminar_participants(m):
    out = [m.pick('受講者一覧', '展示会来場者（名刺）', '見学申込み'), '']
    for i, p in enumerate(m.people(m.r.randint(4, 10), m.style()), 1):
        out.append(m.pick(f'{i}. {p.name}　{p.org}／{p.dept}／{p.title}', f'{i}. {p.org}　{p.name}様　{p.industry}　{p.work_tel}', f'{i}. {p.name}（{p.occ}）{p.mail}'))
    return '\n'.join(out) + '\n'


def insurance_notice(m):
    p = m.person(_style(m, codes=None))
    c = p.conds(4)
    yes, no = m.pick(('はい', 'いいえ'), ('有', '無'), ('あり', 'なし'))
    return (f'告知書\n被保険者　{p.name}　{p.birth}生　{choose_sex(m, p)}　{age(p, m.pick("満{}歳", "({})", "（{}歳）"))}\n職業（具体的に）　{p.occ}\n勤務先　{p.org}　業種　{p.industry}\n年収　{p.income}\n\n'
            f'1. 最近3か月以内に{mark("OCCUPATION", "医師", True)}の診察を受けましたか　→ {yes}　{c[0]}（{p.hospital}）\n2. 過去5年以内の入院・手術　→ {yes}　{p.treatment}\n3. 過去5年以内に7日以上の治療　→ {yes}　病名：{c[1]}、{c[2]}\n'
            f'4. 身体の障害　→ {yes}　{p.disability}\n5. がんにかかったこと　→ {no}\n')


def chat_messages(m):
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    said = [f'{p.sur}さん、{p.org}の{p.title}ってどなたでしたっけ', f'{s.name}さんです。{s.dept}から異動されたそうです', f'{q.sur}さんが{p.infection}になったそうなので、今日の訪問は延期で', f'了解です。{s.hospital}に行ったと聞きました',
            f'来週から{q.dept}の{q.sur}さんが育休に入ります', f'{s.sur}さん、健診で{s.cond}って言われたらしい…', f'候補者の{p.name}さん、{age(p)}、現年収{p.income}、いまは{s.org}です', f'先方は{s.industry}なので単価は低めかと', f'{q.name}さんの奥様、{q.occ}だそうです']
    out, t = [], m.r.randint(540, 1000)
    for text in m.r.sample(said, m.r.randint(4, 7)):
        t += m.r.randint(1, 9)
        out.append(f'[{t // 60}:{t % 60:02}] {m.pick(p, q, s).sur}: {text}')
    return '\n'.join(out) + '\n'


def work_certificate(m):
    p, q = m.person(_style(m)), m.person(m.style())
    kind = mark('OCCUPATION', m.pick('正社員', 'パート・アルバイト', '契約社員', '派遣社員', '会計年度任用職員', '自営業主', '家族従業者', '役員', '個人事業主'))
    return (f'就 労 証 明 書\n\n{m.pick("令和8年4月10日", "2026年4月10日")}\n事業所名　{p.org}\n代表者名　{q.name}\n所在地　{p.work_addr}\n電話番号　{p.work_tel}\n担当者名　{q.sur}\n\n下記の者の就労を証明します。\n'
            f'業種　{p.industry}\n本人氏名　{p.name}（{p.kana}）\n生年月日　{p.birth}\n雇用の形態　{kind}\n所属　{p.dept}\n役職　{p.title}\n就労時間　8時30分～17時15分\n前年の収入　{mark("INCOME_BAND", m.v.income(m.r))}\n')


def pupils_health(m):
    style = m.style(years=(2011, 2018), sexes=m.pick(('男', '女'), ('男子', '女子')), age=m.pick('{}', '{}歳'), none=m.pick('なし', '特になし', ''))
    school = m.person(m.style(work=m.v.WORK[3]))
    head = ['組', '番', '氏名', '性別', '年齢', m.pick('アレルギー・持病', '配慮事項（病名）', '既往症'), '保護者', '保護者職業', '緊急連絡先']
    body = [[m.pick('1', '2', '3'), str(i), p.name, cell(p, 'sex'), cell(p, 'age'), cond_or_none(p), q.name, q.occ, q.mobile]
            for i, (p, q) in enumerate(zip(m.people(m.r.randint(3, 9), style), m.people(9, m.style(sep=style['sep'], years=(1975, 1992)))), 1)]
    return f'{school.org}　保健調査票集計\n' + tables.separated([head] + body, m.pick(',', '\t'))


def loan_calls(m):
    out = []
    for p in m.people(m.r.randint(3, 6), _style(m)):
        out.append('・' + m.pick(f'{p.name}／{age(p)}／{p.occ}／{p.org}／{p.income}', f'{p.name} {cell(p, "sex")} ({age(p, "{}")}) {p.occ} 年収{mark("INCOME_BAND", m.v.income(m.r))} {p.mobile}', f'{p.org} {p.title} {p.name}（{age(p, "{}")}）　TEL {p.work_tel}', f'{p.name}｜{p.industry}｜{p.org}｜{p.dept}｜{p.title}'))
    return m.pick('本日の架電先\n', '新規見込客\n', '') + '\n'.join(out) + '\n'


def negative_recruit(m):
    v = m.v
    return (f'{mark("ORG", v.company(m.r), True)} 採用情報\n募集職種：{mark("OCCUPATION", m.pick(*v.OCCUPATIONS_COMPANY), True)}\n配属先：{mark("DEPARTMENT", v.company_department(m.r), True)}\n業界：{mark("INDUSTRY", m.pick(*v.INDUSTRIES), True)}\n年収例：{m.r.randint(35, 60) * 10}万円／30歳・入社5年目相当\n'
            f'応募資格：学歴不問、年齢20歳～59歳、男女不問\n賞与：年2回（前年実績4.2か月分）\n福利厚生：社会保険完備、交通費上限5万円\n').replace('30歳', mark('AGE', '30歳', True)).replace('20歳～59歳', mark('AGE', '20歳～59歳', True))


def negative_org_chart(m):
    v = m.v
    t = m.r.sample(v._KA, 6)
    return ('組織図（' + m.pick('令和8年4月1日現在', '2026年度') + '）\n社員数 320名\n' + ''.join(f'{a}{mark("DEPARTMENT", m.pick(*v._BU), True)}\n{b}{mark("DEPARTMENT", x, True)}\n{c}{mark("DEPARTMENT", y, True)}\n' for a, b, c, x, y in (('├─', '│ ├─', '│ └─', t[0], t[1]), ('├─', '│ ├─', '│ └─', t[2], t[3]), ('└─', '  ├─', '  └─', t[4], t[5]))))


def negative_statistics(m):
    v = m.v
    kind, pool = m.pick(('INDUSTRY', v.INDUSTRIES), ('OCCUPATION', v.OCCUPATIONS_COMPANY), ('MEDICAL_SPECIALTY', v.SPECIALTIES))
    title = {'INDUSTRY': '業種別受注高（百万円）', 'OCCUPATION': '職業別回答数', 'MEDICAL_SPECIALTY': '診療科別患者数（月間）'}[kind]
    bands = m.pick(*v.INCOME_SETS)
    return (title + '\n' + '\n'.join(f'{mark(kind, x, True)}\t{m.r.randint(10, 9999):,}\t{m.r.randint(1, 300) / 10}%' for x in m.r.sample(pool, 5)) + '\n\n年収別構成比\n' + '\n'.join(f'{mark("INCOME_BAND", b, True)}\t{m.r.randint(1, 400) / 10}%' for b in bands)
            + '\n\n男女比　' + mark('SEX', '男性', True) + f'{m.r.randint(40, 60)}％\n')


def negative_business_text(m):
    texts = ['当社の売上高は3億2,000万円、前期比105％となりました。資本金は1,000万円です。', '上限額は1事業者あたり500万円以上1,000万円未満とし、審査のうえ交付を決定します。', '検査装置は陽性コントロールで正常に動作しました。陰性コントロールでは信号なし。', '製品の耐用年数は10歳の子供の使用を想定していません。'.replace('10歳', mark('AGE', '10歳', True)),
             '自動車部品の不良率は0.3％で、社内の目標値を下回りました。', '会議室の予約は先着順です。総合受付で鍵をお受け取りください。', 'PCのウイルス感染を検知したため、隔離を実施しました。他の端末への拡大はありません。', '倉庫の空調が故障しており、復旧は来週の見込みです。',
             '契約金額：450万円（税込）／納期：9月末', '社長賞の応募は今月末までです。'.replace('社長', mark('JOB_TITLE', '社長', True)), '運転免許の更新講習は青と赤に分かれています。', '新製品「元気のもと」は農場直送の素材を使用しています。', '敬老の日の記念品は1,200個を発注済みです。', '本体価格 3,000,000円～4,999,999円のクラスで販売首位を獲得。']
    return m.pick('お知らせ\n', '業務連絡\n', '週報\n') + '\n'.join(m.r.sample(texts, m.r.randint(4, 7))) + '\n'


LAYOUTS = [(f, n) for f, n in (
    (csv_member_export, 12), (excel_paste_in_mail, 10), (fixed_ledger, 10), (markdown_table, 8), (bracketed_items, 12), (dotted_leaders, 8), (vertical_sheet, 8), (label_then_value_lines, 10), (application_ticks, 10), (survey_export_codes, 10),
    (membership_cards, 8), (ward_list, 10), (referral, 10), (physician_directory, 10), (crm_english_headers, 10), (json_records, 10), (xml_personnel, 8), (html_definition, 8), (minutes, 8), (signature_thread, 10), (business_card_scan, 10),
    (hr_list_two_row_header, 8), (seating_list, 8), (merged_columns, 12), (two_row_customers, 6), (no_header_rows, 10), (pay_table, 10), (infection_followup, 8), (visit_prose, 12), (nursing_notes, 10), (seminar_participants, 8), (insurance_notice, 8),
    (chat_messages, 8), (work_certificate, 6), (pupils_health, 6), (loan_calls, 8), (negative_recruit, 6), (negative_org_chart, 4), (negative_statistics, 6), (negative_business_text, 8))]
