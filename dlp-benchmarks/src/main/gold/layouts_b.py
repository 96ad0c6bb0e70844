"""Layouts of part b. Each takes a Maker and returns marked text."""
import json
from xml.sax.saxutils import escape, quoteattr

from marks import mark, pad, width

_FIELDS = {'申込者名': 'name', 'シメイ': 'kana', '性': 'sex', '生年月日（西暦）': 'birth', '現住所': 'addr', '連絡先電話': 'tel', '携帯': 'mobile', '職業区分': 'occ', '年間収入': 'income',
           '就業先': 'org', '就業先TEL': 'work_tel', '所属': 'dept', '肩書': 'title', '業態・業種': 'industry'}


def _rows(m, low=4, high=13):
    return m.r.randint(low, high)


def csv_titled_with_total(m):
    """A title above the header, a count below the rows, columns in any order."""
    keys = m.r.sample(sorted(_FIELDS), m.r.randint(6, 11))
    if '申込者名' not in keys:
        keys.insert(1, '申込者名')
    style = m.style(income=[i.replace(',', '') for i in m.pick(*m.v.INCOME_SETS)], birth=m.pick(0, 1, 2, 5), sexes=m.pick(('男', '女'), ('男性', '女性'), ('M', 'F'), ('♂', '♀')))
    n = _rows(m)
    rows = [','.join(getattr(p, _FIELDS[k]) for k in keys) for p in m.people(n, style)]
    return f'申込者明細表（{m.r.randint(2019, 2026)}年{m.r.randint(1, 12)}月末現在）\r\n\r\n' + ','.join(keys) + '\r\n' + '\r\n'.join(rows) + f'\r\n合計,{n}件\r\n'


def psql_table(m):
    cols = m.pick([('customer', 'name'), ('kinmusaki', 'org'), ('busho', 'dept'), ('yakushoku', 'title'), ('gyoshu', 'industry')],
                  [('氏名', 'name'), ('職業', 'occ'), ('年収', 'income'), ('電話', 'tel')], [('simei', 'name'), ('nensyu_man_yen', 'income_bare'), ('syokugyo', 'occ')],
                  [('患者', 'name'), ('生年月日', 'birth'), ('主病名', 'cond'), ('受診科', 'spec'), ('主治医', None)])
    style = m.style(birth=1, income=m.pick(*m.v.INCOME_SETS))
    rows = [[getattr(p, k) if k else m.person(style).sur for _, k in cols] for p in m.people(_rows(m), style)]
    w = [max([width(h)] + [width(r[i]) for r in rows]) for i, (h, _) in enumerate(cols)]

    def line(cells):
        return ' ' + ' | '.join(c + ' ' * (w[i] - width(c)) for i, c in enumerate(cells)).rstrip()

    return '\n'.join([line([h for h, _ in cols]), '+'.join('-' * (x + 2) for x in w)] + [line(r) for r in rows] + [f'({len(rows)} rows)']) + '\n'


def sql_insert(m):
    cols = m.pick([('shimei', 'name'), ('shokugyo', 'occ'), ('nenshu', 'income'), ('kinmusaki', 'org'), ('yakushoku', 'title')],
                  [('doctor_name', 'name'), ('clinic', 'hospital'), ('specialty', 'spec'), ('tel', 'tel'), ('address', 'addr')],
                  [('patient_name', 'name'), ('kana', 'kana'), ('dob', 'birth'), ('disease', 'cond'), ('handicap', 'disability')])
    style = m.style(birth=1)
    table = m.pick('t_kokyaku', 'customers', 'm_person')
    rows = ['(' + ', '.join([str(m.r.randint(1000, 99999))] + [f"'{getattr(p, k)}'" for _, k in cols]) + ')' for p in m.people(m.r.randint(2, 9), style)]
    return f'INSERT INTO {table} (id, {", ".join(h for h, _ in cols)}) VALUES\n' + ',\n'.join(rows) + ';\n'


def yaml_list(m):
    keys = m.pick([('氏名', 'name'), ('会社', 'org'), ('部署', 'dept'), ('役職', 'title'), ('メール', 'mail')],
                  [('name', 'name'), ('occupation', 'occ'), ('annual_income', 'income'), ('employer', 'org'), ('industry', 'industry')],
                  [('name', 'name'), ('sex', 'sex_long'), ('age', 'age_bare'), ('diagnosis', 'cond'), ('treatment', 'treatment'), ('clinic', 'hospital')])
    return 'members:\n' + ''.join('  - ' + '\n    '.join(f'{h}: {getattr(p, k)}' for h, k in keys) + '\n' for p in m.people(m.r.randint(2, 7), m.style()))


def bracket_labels(m):
    p = m.person(m.style())
    pairs = [('氏名', p.name), ('ふりがな', p.kana), ('年齢', p.age), ('御職業', p.occ), ('御勤務先', p.org), ('所属・役職', p.dept + m.pick(' ', '・', '　') + p.title), ('業種', p.industry),
             ('税込年収', p.income), ('勤務先電話', p.work_tel), ('健康状態', p.cond + 'にて通院中'), ('自宅住所', p.addr), ('携帯電話', p.mobile)]
    pairs = [x for x in pairs if m.chance(.8)]
    left, right, gap = m.pick(('【', '】', '\n'), ('[', ']', ' '), ('＜', '＞', '\n'), ('■', '\n', '\n'), ('・', '…', '\n'))
    return '個人情報登録シート\n' + gap.join(f'{left}{k}{right}{v}' for k, v in pairs) + '\n'


def dotted_form(m):
    p = m.person(m.style())
    pairs = [('お名前', p.name), ('生年月日', p.birth), ('性別', p.sex), ('お勤め先', p.org), ('部署', p.dept), ('役職', p.title), ('職業', p.occ), ('ご年収', p.income),
             ('電話', p.tel), ('加入を希望しない理由', p.cond + 'の治療を優先するため')]
    dot = m.pick('.', '…', '・', '_')
    return '\n'.join(pad(k, 26, dot) + ' ' + v for k, v in pairs if m.chance(.85)) + '\n'


def chat_log(m):
    a, b, p, q = (m.person(m.style()) for _ in range(4))
    c = p.conds(2)
    lines = m.pick(
        [f'{b.sur}: お疲れさまです。{p.sur}{p.title_optional}の件、聞きました？', f'{a.sur}: いえ、何かありましたか', f'{b.sur}: {c[0]}で来月から休職されるそうです。{p.hospital}の{p.spec}にかかっているとか',
         f'{a.sur}: そうでしたか。代わりは{q.dept}の{q.sur}さん？', f'{b.sur}: {q.title}に昇格して引き継ぐみたいです'],
        [f'{a.sur}: 例の申込み、{p.name}さん、勤め先は{p.org}で合ってます？', f'{b.sur}: 合ってます。{p.dept}の{p.title}、年収は{p.income}と申告', f'{a.sur}: 業種は{p.industry}で登録しますね。電話は？', f'{b.sur}: {p.mobile} です'],
        [f'{a.sur}: {p.sur}さん、{p.infection}だったそうです', f'{b.sur}: えっ。席の近い{q.sur}さんも？', f'{a.sur}: {q.sur}さんは{mark("HEALTH_CONDITION", "陰性")}でした。ただ{c[1]}持ちなので在宅に切り替えます', f'{b.sur}: 了解。{a.dept}には私から伝えます'])
    h, mi, out = m.r.randint(9, 16), m.r.randint(0, 20), []
    for line in lines:
        out.append(f'[{h}:{mi:02}] {line}')
        mi += m.r.randint(1, 7)
    return '\n'.join(out) + '\n'


def call_memo(m):
    p, o = m.person(m.style()), m.person(m.style())
    kind = m.pick(
        f'お勤め先が変わったとのことで、新しい勤務先「{p.org}」（{p.industry}）、部署「{p.dept}」、電話{p.work_tel}を登録した。年収は{p.income}に修正。',
        f'ご本人が{p.cond}のため先月より入院中、引落しの猶予を希望。病院は{p.hospital}。ご職業は{p.occ}。',
        f'{p.occ}のため審査に不安があるとのご相談。昨年の年収{p.income}。{p.disability}をお持ちで割引の対象になるか確認し折り返す。')
    return f'受付番号 {m.r.randint(10 ** 7, 10 ** 8 - 1)}\n受電 {m.r.randint(1, 12)}/{m.r.randint(1, 28)} {m.r.randint(9, 17)}:{m.r.randint(10, 59)}　対応者 {o.sur}\n契約者 {p.name} 様（本人確認：生年月日 {p.birth}）\n折返し先 {p.mobile}\n内容：{kind}\n'


def reply_letter(m):
    p, d, t = (m.person(m.style()) for _ in range(3))
    c = p.conds(3)
    return (f'{t.hospital}\n{t.med_title}　{t.name}　先生　御机下\n\n{m.pick("平素より大変お世話になっております。", "謹啓　時下ますますご清祥のこととお慶び申し上げます。")}\n'
            f'ご紹介いただきました {p.name} 様（{p.birth}生、{p.age}、{p.sex_long}）につきまして、ご報告申し上げます。\n'
            f'{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日に{d.spec}を受診され、精査の結果{c[0]}と診断いたしました。併存する{c[1]}については貴院でのご加療継続をお願いいたします。'
            f'{p.treatment}を予定しております。なお、お母様に{c[2]}の既往があるとのことです。\n\n{d.hospital}　{d.spec}\n{d.name}\nTEL {d.work_tel}\n')


def lab_report(m):
    p, d = m.person(m.style()), m.person(m.style())
    tests = m.r.sample(['SARS-CoV-2 PCR', 'HBs抗原', 'HCV抗体', 'HIV-1/2抗体', 'TPHA', mark('HEALTH_CONDITION', 'インフルエンザ', True) + '抗原', 'T-SPOT', '便潜血'], m.r.randint(2, 5))
    w = m.pick('\t', '　　', ' : ')
    return (f'検査結果報告書\n依頼元{w}{d.hospital} {d.spec}\n依頼医{w}{d.name}\n受診者{w}{p.name}　{p.kana}\n性別・年齢{w}{p.sex}・{p.age}\n生年月日{w}{p.birth}\n臨床診断{w}{p.cond}\n\n検査項目{w}結果\n'
            + '\n'.join(f'{t}{w}' + mark('HEALTH_CONDITION', m.pick('陽性', '陰性', '(+)', '(-)', '陰性')) for t in tests) + '\n')


def care_record(m):
    p, k, s = (m.person(m.style(years=(1930, 1950))), m.person(m.style()), m.person(m.style()))
    c = p.conds(3)
    return (f'アセスメントシート\n利用者：{p.name} 様 {p.sex} {p.birth}\n認定：{p.disability}\n疾患：{c[0]}／{c[1]}\n主治医：{s.hospital} {s.spec} {s.name}{mark("OCCUPATION", "医師", True)}\n家族：長男（{k.name}、{k.org}勤務、{k.mobile}）\n\n'
            f'〈経過〉\n{m.r.randint(1, 12)}/{m.r.randint(1, 28)}　訪問。{c[2]}の悪化あり、{s.sur}先生へ電話で報告。{p.treatment}は継続。入浴は見合わせる。\n'
            f'{m.r.randint(1, 12)}/{m.r.randint(1, 28)}　長男の{k.sur}さんより、来月から{k.dept}へ異動になり面会が週末だけになると連絡。\n')


def medical_certificate(m):
    p, d = m.person(m.style()), m.person(m.style())
    c = p.conds(1)
    return (f'診　断　書\n\n住　所　　{p.addr}\n氏　名　　{p.name}　殿\n生年月日　{p.birth}\n\n病　名　　{c[0]}\n\n附　記　　上記疾患により、令和{m.r.randint(5, 8)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日より{m.r.randint(2, 12)}週間の休養加療を要する。'
            f'{m.pick(p.treatment + "を行う。", "")}\n\n上記のとおり診断する。\n\n{d.work_addr}\n{d.hospital}　{d.spec}\n{mark("OCCUPATION", "医師", True)}　{d.name}　㊞\n電話 {d.work_tel}\n')


def insurance_declaration(m):
    p = m.person(m.style())
    c = p.conds(2)
    return (f'告知書（被保険者ご本人がご記入ください）\n被保険者氏名　{p.name}　（{p.sex}）　{p.birth}\n職業（具体的に）　{p.occ}\n勤務先名　{p.org}　　業種　{p.industry}\n年収　{p.income}\n\n'
            f'1. 最近3か月以内に医師の診察・検査・治療・投薬を受けたことがありますか。　はい\n　　→ 病名：{c[0]}　医療機関：{p.hospital}\n2. 過去5年以内に手術を受けたことがありますか。　{m.pick("いいえ", "はい　（" + p.treatment + "）")}\n'
            f'3. 手足や視力・聴力などに障害がありますか。　{m.pick("いいえ", "はい　（" + p.disability + "）")}\n4. 過去に{mark("HEALTH_CONDITION", "悪性新生物", True)}にかかったことがありますか。　いいえ\n')


def loan_two_columns(m):
    p, g = m.person(m.style()), m.person(m.style())
    return (f'ローン借入申込書\nフリガナ\t{p.kana}\t生年月日\t{p.birth}\nお名前\t{p.name}\t性別\t{p.sex}\n自宅住所\t{p.addr}\t〒\t{p.post}\n自宅電話\t{p.tel}\t携帯電話\t{p.mobile}\n勤務先名\t{p.org}\t業種\t{p.industry}\n'
            f'勤務先住所\t{p.work_addr}\t勤務先電話\t{p.work_tel}\n所属部課\t{p.dept}\t役職\t{p.title}\nご職業\t{p.occ}\t前年税込年収\t{p.income}\n連帯保証人\t{g.name}\t続柄\t兄\n保証人勤務先\t{g.org}\t保証人年収\t{g.income}\n')


def career_history(m):
    p = m.person(m.style(years=(1965, 1998)))
    out = [f'職務経歴書', f'{m.r.randint(2023, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日現在', f'氏名　{p.name}', '', '■職務要約']
    y = p.year + 23
    q = m.people(m.r.randint(2, 3), m.style())
    out.append(f'大学卒業後、{q[0].org}に入社し、{q[0].dept}で{m.r.randint(3, 8)}年間勤務しました。その後{q[1].org}に転じ、{q[1].title}として組織運営を担当しました。')
    out.append('\n■職務経歴')
    for e in q:
        out.append(f'{y}年4月～{y + 5}年3月　{e.org}（{e.industry}）\n　{e.dept}　{e.title}')
        y += 5
    return '\n'.join(out) + f'\n\n■現在の年収　{p.income}\n■連絡先　{p.mobile}／{p.mail}\n'


def minutes(m):
    style = m.style(work=m.pick(*m.v.WORK[:4]))
    a, b = m.people(m.r.randint(2, 4), style), m.people(m.r.randint(1, 3), style)
    org = a[0].org
    out = ['打合せ議事録', f'日　時：{m.r.randint(2022, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日（{m.r.choice("月火水木金")}）10:00-11:30', '場　所：弊社会議室', f'出席者：（先方）{org}　'
           + '、'.join(f'{p.dept}　{p.name}{p.title_optional}' if m.chance(.4) else f'{p.title} {p.name}様' for p in a)]
    out.append('　　　　（当方）' + '、'.join(p.sur for p in b))
    out += ['', '１．納期について', f'　{a[0].sur}様より、年内の納品は可能かとの質問があり、{b[0].sur}が持ち帰ることとした。', '２．次回', '　未定']
    return '\n'.join(out) + '\n'


def vcards(m):
    out = []
    for p in m.people(m.r.randint(1, 5), m.style(sep=' ')):
        d = p.dept.replace('\u3000', ' ')
        out.append(f'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{p.name}\r\nORG:{p.org};{d}\r\nTITLE:{p.title}\r\nTEL;TYPE=WORK:{p.work_tel}\r\nTEL;TYPE=CELL:{p.mobile}\r\nEMAIL:{p.mail}\r\nEND:VCARD\r\n')
    return ''.join(out)


def html_vertical(m):
    p = m.person(m.style())
    pairs = m.pick([('氏名', p.name), ('フリガナ', p.kana), ('ご職業', p.occ), ('勤務先', p.org), ('部署', p.dept), ('役職', p.title), ('世帯年収', p.income), ('業種', p.industry)],
                   [('患者氏名', p.name), ('年齢', p.age), ('診療科', p.spec), ('傷病名', p.cond), ('治療', p.treatment), ('紹介元', p.hospital), ('障害等', p.disability)])
    if m.chance(.5):
        return '<dl class="detail">\n' + ''.join(f'<dt>{k}</dt>\n<dd>{escape(v)}</dd>\n' for k, v in pairs) + '</dl>\n'
    return '<table>\n<tbody>\n' + ''.join(f'<tr><th scope="row">{k}</th><td>&nbsp;{escape(v)}</td></tr>\n' for k, v in pairs) + '</tbody>\n</table>\n'


def json_nested(m):
    out = []
    for p in m.people(m.r.randint(1, 5), m.style(birth=1)):
        out.append(m.pick(
            {'applicant': {'fullName': p.name, 'dateOfBirth': p.birth, 'gender': p.sex_long, 'employment': {'companyName': p.org, 'division': p.dept, 'position': p.title, 'businessType': p.industry, 'phoneNumber': p.work_tel}, 'incomeRange': p.income, 'occupation': p.occ}},
            {'patient': {'name': {'text': p.name, 'kana': p.kana}, 'telecom': p.mobile}, 'conditions': [{'display': c} for c in p.conds(2)], 'performer': {'facility': p.hospital, 'department': p.spec}, 'status': 'active'}))
    return json.dumps({'result': 'ok', 'count': len(out), 'items': out}, ensure_ascii=False, indent=m.pick(None, 1, 4)) + '\n'


def xml_attributes(m):
    def item(p):
        if kind:
            return f'  <staff name={quoteattr(p.name)} org={quoteattr(p.org)} dept={quoteattr(p.dept)} title={quoteattr(p.title)} mail={quoteattr(p.mail)}/>\n'
        return f'  <case no="{m.r.randint(1, 999)}" patient={quoteattr(p.name)} age={quoteattr(p.age_bare)} disease={quoteattr(p.infection)} workplace={quoteattr(p.org)} job={quoteattr(p.occ)}/>\n'
    kind = m.chance(.5)
    return '<list>\n' + ''.join(item(p) for p in m.people(m.r.randint(2, 7), m.style())) + '</list>\n'


def ldif(m):
    out = []
    for i, p in enumerate(m.people(m.r.randint(1, 4), m.style())):
        out.append(f'dn: uid=u{m.r.randint(10000, 99999)},ou=people,dc=example,dc=jp\nobjectClass: inetOrgPerson\ncn: {p.name}\nsn: {p.sur}\no: {p.org}\nou: {p.dept}\ntitle: {p.title}\ntelephoneNumber: {p.work_tel}\nmail: {p.mail}\n')
    return '\n'.join(out)


def seminar_tsv_nohead(m):
    order = m.pick(['org', 'dept', 'title', 'name', 'mail'], ['name', 'org', 'industry', 'tel'], ['name', 'kana', 'occ', 'age_bare', 'income'], ['hospital', 'spec', 'med_title', 'name', 'kana'])
    return '\n'.join(f'{i}\t' + '\t'.join(getattr(p, k) for k in order) for i, p in enumerate(m.people(_rows(m), m.style()), 1)) + '\n'


def alumni(m):
    out = [f'同窓会だより　{m.pick("会員消息", "近況報告", "訃報・異動")}', '']
    for p in m.people(m.r.randint(3, 8), m.style(sep='')):
        out.append(m.pick(f'{p.name}（昭和{m.r.randint(45, 63)}年卒）　{p.org}{p.title}に就任。', f'{p.name}（平成{m.r.randint(1, 28)}卒）　{p.occ}。連絡先 {p.mobile}',
                          f'{p.name}（昭和{m.r.randint(40, 63)}年卒）　{p.cond}のため療養中でしたが、復帰されました。', f'{p.name}（平成{m.r.randint(1, 28)}卒）　{p.hospital}{p.spec}勤務。'))
    return '\n'.join(out) + '\n'


def address_labels(m):
    out = []
    for p in m.people(m.r.randint(2, 6), m.style(sep=m.pick(' ', '　'))):
        out.append(m.pick(f'〒{p.post}\n{p.work_addr}\n{p.org}\n{p.dept}　{p.title}\n　{p.name}　様', f'{p.post}\n{p.work_addr}\n{p.hospital}\n{p.spec}\n{p.name} 先生'))
    return '\n\n'.join(out) + '\n'


def outbreak_cases(m):
    out = [f'感染症発生動向（内部資料・取扱注意）　{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日', '']
    for i, p in enumerate(m.people(m.r.randint(3, 7), m.style()), m.r.randint(1, 900)):
        c = p.conds(1)[0]
        out.append(f'（{i}例目）{p.name}　{p.age}　{p.sex_long}\n　住所：{p.addr}　連絡先：{p.mobile}\n　職業：{p.occ}（{p.org}）\n　診断名：{p.infection}　検査結果：' + mark('HEALTH_CONDITION', m.pick('陽性', '陽性', '陰性'))
                   + f'\n　基礎疾患：{m.pick("なし", c)}　入院先：{p.hospital}')
    return '\n'.join(out) + '\n'


def fixed_width_nohead(m):
    cols = m.pick([('name', 18), ('kana', 26), ('occ', 24), ('income', 32)], [('name', 18), ('hospital', 52), ('spec', 28), ('work_tel', 18)], [('dept', 56), ('title', 30), ('name', 18)],
                  [('name', 18), ('sex', 3), ('birth', 20), ('cond', 30), ('treatment', 30)])
    style = m.style(sep='', birth=m.pick(0, 1, 4), work=m.pick(*m.v.WORK[:4]))
    style['kanasep'] = ''
    gap = m.pick('　', ' ')
    return '\n'.join(''.join(pad(getattr(p, k), w, gap) for k, w in cols).rstrip() for p in m.people(_rows(m), style)) + '\n'


def quoted_mail(m):
    work = m.style(work=m.pick(*m.v.WORK[:3]))
    a, b, p, q = m.people(4, work)
    return (f'{a.sur}さん\n\n転送します。名簿の追加分です。\n\n{b.sur}\n\n> {p.org} {p.dept} {p.title} {p.name}\n> {p.org} {q.name}（{q.title}）\n> 電話 {p.work_tel}\n>\n> 上記2名を追加願います。{q.sur}様は{q.cond}で療養中のため、返信は{p.sur}様宛てでお願いします。\n>\n> --\n> {m.person(m.style()).org}　{a.name}\n')


def slash_lines(m):
    sep = m.pick('／', ' / ', '・・', '、')
    style = m.style(sep=m.pick('', '　'), income=m.pick(*m.v.INCOME_SETS))
    keys = m.pick(['name', 'age', 'occ', 'org', 'income'], ['name', 'sex_long', 'cond', 'hospital', 'spec'], ['org', 'dept', 'title', 'name'], ['name', 'age', 'disability', 'treatment'])
    return m.pick('見込み客メモ', '引継ぎ一覧', '対象者') + '\n' + '\n'.join(m.pick('・', '－ ', '') + sep.join(getattr(p, k) for k in keys) for p in m.people(m.r.randint(3, 9), style)) + '\n'


def medical_questionnaire(m):
    v, p = m.v, m.person(m.style())
    chosen = m.r.sample(v.CONDITIONS[:60], 2)
    listed = sorted(set(m.r.sample(v.CONDITIONS[:60], 5) + chosen))
    ticks = '　'.join(('[x] ' if c in chosen else '[ ] ') + mark('HEALTH_CONDITION', c, c not in chosen) for c in listed)
    occs = m.r.sample(v.OCCUPATIONS, 4)
    job = '・'.join(f'（{mark("OCCUPATION", o)}）' if o == occs[1] else mark('OCCUPATION', o, True) for o in occs)
    return f'問診票\n受診科　{p.spec}\n氏名　{p.name}　　生年月日　{p.birth}　　（{p.age}）　{p.sex}\n職業（○で囲む）　{job}\n今までにかかった病気\n{ticks}\n現在の治療　{p.treatment}\nかかりつけ医　{p.hospital}\n緊急連絡先　{p.mobile}\n'


def accident_report(m):
    p, b = m.person(m.style()), m.person(m.style())
    return m.pick(
        f'労働災害発生報告\n{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日{m.r.randint(8, 17)}時頃、{p.org}{p.dept}の{p.name}（{p.age}、{p.sex_long}、{p.occ}）が資材の運搬中に転倒し、{p.hospital}に搬送された。診断は{p.cond}。なお同人には{p.conds(2)[1]}の持病がある。報告者は{b.title}の{b.name}。\n',
        f'与信審査メモ\n申込人{p.name}は{p.org}に勤務し、{p.dept}で{p.title}の職にある。業種は{p.industry}、年収は{p.income}。配偶者の職業は{b.occ}。健康面では{p.cond}の既往が告知されている。\n',
        f'生徒指導記録\n保護者（{p.name}、{p.occ}、{p.org}勤務）来校。ご家庭の状況として、父が{p.cond}で療養しており、世帯年収が{p.income}に下がったとのこと。就学援助を案内した。担任：{b.sur}\n',
        f'人事考課所見\n{p.name}（{p.dept}／{p.title}）は、昨年度{p.cond}による休職から復帰し、現在は{p.treatment}を続けながら勤務している。産業保健スタッフと連携のこと。一次評価者：{b.name}\n')


def board_list(m):
    style = m.style(sep='　', work=m.v.WORK[0])
    first = m.person(style)
    lines = [first.org, m.pick('役員名簿', '役員体制', '取締役・執行役員一覧'), '']
    for p in m.people(m.r.randint(3, 8), style):
        lines.append(m.pick(f'{p.two_titles}　{p.name}', f'{p.title}　{p.name}（{p.dept}担当）', f'{p.name}　{p.title}'))
    return '\n'.join(lines) + '\n'


def letters_and_logs(m):
    """Sentences of mails, minutes of interviews and complaint logs, in any order."""
    p, q, s = m.person(m.style()), m.person(m.style()), m.person(m.style())
    c = p.conds(6)
    said = [
        f'小職は{p.org}{p.dept}の{p.sur}と申します。',
        f'このたび{q.title}を拝命いたしました{q.name}でございます。',
        f'持病の{c[0]}がありますので、{p.hospital}の{p.spec}で相談してから決めたいと思います。',
        f'夫は{q.org}で働いており、昨年の収入は{q.income}でした。',
        f'主訴は{mark("HEALTH_CONDITION", "動悸", True)}。{c[1]}で他院加療中、{mark("HEALTH_CONDITION", m.r.choice(m.v.CONDITIONS), True)}は否定的。{p.spec}併診とする。',
        f'{s.sur}様（{s.occ}）より、ご家族が{c[3]}と診断されたため予約を取り消したいとのこと。',
        f'{p.name}氏の肩書は{p.title}、所属は{p.dept}、会社は{p.org}（{p.industry}）である。',
        f'{s.dept}の{s.sur}{s.title_optional}にはすでに伝えてあります。',
        f'娘が{p.infection}になり、本人も翌日発症した。',
        f'入社後まもなく{c[4]}を発症し、{p.treatment}を余儀なくされた。',
        f'{q.disability}の長男と暮らす。生活費は{q.occ}の収入のみ。',
        f'転職先は{q.org}。待遇は{q.title}で年俸{q.income}と聞いた。',
        f'{s.hospital}に電話（{s.work_tel}）し、{s.name}先生の返事を待っている。',
        f'{c[5]}の診断書を人事へ提出済み。',
        f'当方{p.years_label}、{p.occ}です。']
    return m.pick('', '＜記録＞\n', '> ', '（続き）') + m.pick('', '\n', ' ').join(m.r.sample(said, m.r.randint(3, 6))) + '\n'


def csv_customers_nohead(m):
    """The securities house's fields without any header."""
    style = m.style(income=[i.replace(',', '') for i in m.pick(*m.v.INCOME_SETS)], birth=m.pick(0, 1, 2, 5), kana=m.pick('kata', 'half'))
    quote = m.pick('', '"')
    out = []
    for i, p in enumerate(m.people(_rows(m, 3, 9), style), m.r.randint(100000, 900000)):
        idle = m.chance(.2)
        work = [''] * 6 if idle else [p.org, p.work_addr, p.work_tel, p.dept, p.title, p.industry]
        cells = [str(i), p.name, p.kana, p.sex, p.birth, p.post, p.addr, p.tel, p.occ_idle if idle else p.occ, p.income] + work
        out.append(','.join(f'{quote}{c}{quote}' for c in cells))
    return '\r\n'.join(out) + '\r\n'


def csv_multiline_cells(m):
    """Cells with line ends, as spreadsheets export them."""
    style = m.style(work=m.v.WORK[0])
    head = m.pick('"氏名","会社・部署","連絡先","備考"', '"ご担当者","貴社名\n部署名","電話\nメール","メモ"')
    rows = []
    for p in m.people(_rows(m, 2, 7), style):
        note = m.pick('', f'{p.title}', f'{p.cond}で入院歴あり', f'業種：{p.industry}')
        rows.append(f'"{p.name}","{p.org}\n{p.dept}","{p.work_tel}\n{p.mail}","{note}"')
    return head + '\n' + '\n'.join(rows) + '\n'


def scanned_form(m):
    """Labels with spaces between their letters, as on printed forms that were scanned."""
    p = m.person(m.style(birth=m.pick(2, 3)))
    pairs = [('氏　　　名', p.name), ('生 年 月 日', p.birth), ('住　　　所', p.addr), ('職　　　業', p.occ), ('勤　務　先', p.org), ('役　　　職', p.title), ('年　　　収', p.income),
             ('業　　　種', p.industry), ('既　往　歴', p.cond), ('障害の程度', p.disability), ('電 話 番 号', p.tel)]
    gap = m.pick('  ', '　', ' | ')
    return m.pick('申 請 書', '届　出　書', '登 録 カ ー ド') + '\n\n' + '\n'.join(k + gap + v for k, v in pairs if m.chance(.8)) + '\n'


def news_personnel(m):
    """Appointments as in a trade paper; the age stands bare in brackets."""
    p, q = m.person(m.style(sep='', work=m.v.WORK[0], years=(1951, 1978))), m.person(m.style(sep='', work=m.v.WORK[0], years=(1951, 1978)))
    return m.pick(
        f'{p.org}は{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日、{p.title}に{p.name}氏（{p.age_bare}）が就任する人事を内定した。{q.name}{q.title_optional}（{q.age_bare}）は退任する。\n',
        f'【人事】{p.org}　{p.title}（{p.dept}）{p.name}▽{q.title}（{q.dept}）{q.name}\n',
        f'{p.name}氏（{p.org}{p.title}）が{m.r.randint(1, 28)}日、{p.cond}のため死去、{p.age}。葬儀は近親者で行った。後任は未定。\n')


def negative_press(m):
    v = m.v
    o, i = mark('ORG', v.company(m.r), True), mark('INDUSTRY', m.r.choice(v.INDUSTRIES_COMPANY), True)
    return m.pick(f'{o}は{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日、{m.r.randint(2024, 2026)}年度の連結決算を発表した。売上高は{m.r.randint(100, 9000)}億円、純利益は{m.r.randint(10, 99)}億円。{i}各社の設備投資が回復したことが寄与した。\n',
                  f'{o}、新工場の稼働を延期。部材の調達難が続き、{i}全体に影響が広がっている。投資額は約{m.r.randint(20, 900)}億円、雇用は{m.r.randint(50, 900)}人を予定していた。\n',
                  f'組織改正のお知らせ\n{mark("DEPARTMENT", m.r.choice(v.DEPARTMENTS), True)}を廃止し、その業務を{mark("DEPARTMENT", m.r.choice(v.DEPARTMENTS), True)}に移管します。実施日は{m.r.randint(1, 12)}月1日です。\n')


def negative_medical_info(m):
    v = m.v
    c = [mark('HEALTH_CONDITION', x, True) for x in m.r.sample(v.CONDITIONS, 4)]
    s = [mark('MEDICAL_SPECIALTY', x, True) for x in m.r.sample(v.SPECIALTIES, 3)]
    return m.pick(f'【効能・効果】\n{c[0]}、{c[1]}\n【用法・用量】\n通常、成人には1日1回{m.r.randint(1, 50)}mgを経口投与する。年齢、症状により適宜増減する。\n【禁忌】\n本剤の成分に対し{mark("HEALTH_CONDITION", "過敏症", True)}の既往歴のある患者\n',
                  f'年代別患者数（{m.r.randint(2018, 2025)}年）\n病名\t40代\t50代\t60代\n' + '\n'.join(f'{x}\t{m.r.randint(10, 999)}\t{m.r.randint(10, 999)}\t{m.r.randint(10, 999)}' for x in c) + '\n',
                  f'当院の診療科案内\n1階　{s[0]}、{s[1]}\n2階　{s[2]}\n受付は8時30分から11時30分まで。初診の方は保険証をお持ちください。\n',
                  f'市民公開講座「よくわかる{c[0]}」を開催します。専門医が{c[1]}との関係も含めてお話しします。定員{m.r.randint(30, 200)}名、申込み不要。\n')


def negative_blank_forms(m):
    v = m.v
    bands = '　'.join('□' + mark('INCOME_BAND', b, True) for b in m.pick(*v.INCOME_SETS))
    jobs = '　'.join('□' + mark('OCCUPATION', b, True) for b in m.r.sample(v.OCCUPATIONS, 6))
    return m.pick(f'申込書（記入用紙）様式第{m.r.randint(1, 40)}号\n氏名：＿＿＿＿＿＿　印\n勤務先：＿＿＿＿＿＿\n部署：　　　　　役職：\n職業：{jobs}\n年収：{bands}\n病歴：　有　・　無\n',
                  f'入力項目の定義（版 {m.r.randint(1, 9)}.{m.r.randint(0, 9)}）\n項目名,型,桁数,必須\n氏名,文字列,{m.r.randint(20, 60)},○\n勤務先名,文字列,{m.r.randint(40, 100)},\n部署,文字列,40,\n役職,文字列,20,\n年収区分,コード,2,\n診療科,コード,3,\n病名,文字列,200,\n',
                  f'テスト仕様\nケース{m.r.randint(1, 99)}：職業が未選択のとき、エラーメッセージ「職業を選択してください」を表示すること。年収に文字を入力したとき、登録ボタンを押せないこと。役職は任意項目である。\n')


def negative_traps(m):
    v = m.v
    notes = (
        f'循環器ネットワーク装置の{mark("JOB_TITLE", "課長", True)}承認フローを見直す。承認経路の段数は{m.r.randint(2, 6)}段とする。',
        f'補助金：常時雇用する従業員数が{m.r.randint(5, 50)}人以下の事業者で、年間売上高{m.r.randint(3, 9)}00万円以上1,000万円未満のもの。',
        f'融資限度額は300万円以上{m.r.randint(4, 9)}00万円以下、返済期間は最長{m.r.randint(3, 10)}年です。',
        f'{mark("ORG", "株式会社外科内工業", True)}向けの見積りは、品名「内科診察台」{m.r.randint(1, 9)}台。納期は別途。',
        f'判定は陽性的中率{m.r.randint(60, 99)}％、偽陰性率{m.r.randint(1, 9)}％。モデルの感度を上げる。',
        f'{mark("DEPARTMENT", "看護学部", True)}の募集人員は{m.r.randint(40, 120)}名、{mark("DEPARTMENT", "薬学部", True)}は{m.r.randint(80, 120)}名です。',
        f'ウイルスバスターの感染検知ログは{m.r.randint(0, 9)}件でした。',
        f'「課長」ブランドの筆記具を{m.r.randint(10, 300)}本発注。社長椅子は在庫なし。',
        f'糖尿病食レシピ集を{m.r.randint(5, 90)}冊、がん検診の案内を{m.r.randint(100, 900)}部印刷する。',
        f'高血圧タンクの圧力計を交換、慢性的な水漏れを補修。費用{m.r.randint(10, 90)}万円。')
    return f'連絡事項（{m.r.randint(1, 12)}月第{m.r.randint(1, 4)}週）\n' + '\n'.join(f'{i}. {x}' for i, x in enumerate(m.r.sample(notes, 5), 1)) + '\n'


LAYOUTS = [(f, n) for f, n in (
    (csv_titled_with_total, 16), (psql_table, 12), (sql_insert, 10), (yaml_list, 10), (bracket_labels, 16), (dotted_form, 12), (chat_log, 14), (call_memo, 14), (reply_letter, 12),
    (lab_report, 12), (care_record, 10), (medical_certificate, 10), (insurance_declaration, 12), (loan_two_columns, 12), (career_history, 10), (minutes, 12), (vcards, 8),
    (html_vertical, 12), (json_nested, 10), (xml_attributes, 10), (ldif, 6), (seminar_tsv_nohead, 14), (alumni, 10), (address_labels, 12), (outbreak_cases, 12), (fixed_width_nohead, 12),
    (quoted_mail, 10), (slash_lines, 14), (medical_questionnaire, 10), (accident_report, 14), (board_list, 8), (csv_customers_nohead, 12), (csv_multiline_cells, 8), (scanned_form, 12), (news_personnel, 12), (letters_and_logs, 28), (negative_press, 10), (negative_medical_info, 14), (negative_blank_forms, 10), (negative_traps, 12))]
