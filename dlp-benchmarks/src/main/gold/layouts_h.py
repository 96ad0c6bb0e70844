"""Layouts of part h: other papers than part g's, by the same hands."""
import tables
from cells import age, cell, choose_sex, result, tick
from marks import mark
from sheets_gh import day, employer, free, headed, maybe, style


def orders(m):
    """An office's orders: what somebody is made, from what."""
    w, form = m.pick(m.v.OFFICE, m.v.FORCE, m.v.UNIVERSITY, employer(m)), m.r.randrange(3)
    out = []
    for p in m.people(m.r.randint(5, 10), style(m, work=w, sep='　')):
        q = m.person(style(m, work=w))
        out.append([p.name, p.dept, p.title, q.dept, q.title])
    if form == 0:
        return f'発令通知　{day(m)}\n' + tables.separated([['氏名', '異動後所属', '異動後職名', '異動前所属', '異動前職名']] + out, m.pick('\t', ','))
    if form == 1:
        return f'{day(m)}付け人事発令\n' + '\n'.join(f'{n}\n　{d}　{t}に任命する（現　{e}　{u}）' for n, d, t, e, u in out) + '\n'
    return mark('ORG', m.pick(*m.v.OFFICE[1])) + '人事\n【昇任】\n' + '\n'.join(f'・{t}　{n}（{e}）' for n, d, t, e, u in out) + '\n'


def staff_card(m):
    """A card of one member of staff: long values go on in the next line."""
    p = free(m)
    return (f'社員カード\n------------------------------\n社員番号   {m.r.randint(10000, 99999)}\n氏名       {p.name}\nカナ       {p.kana}\n会社       {p.org}\n所属       {p.dept}\n職位       {p.title}\n入社       {day(m)}\n生年月日   {p.birth}\n自宅住所   {p.addr}\n携帯       {p.mobile}\n'
            f'既往歴     {m.pick("特になし", p.cond, p.conds(2)[0] + "、" + p.conds(2)[1])}\n家族       {m.pick("配偶者", "母", "長男")}：{m.person().name}（{m.pick(p.occ_idle, free(m).occ)}）\n前職       {free(m).org}（{mark("JOB_TITLE", m.pick("課長", "主任", "係長", "店長"))}）\n')


def bare_columns(m):
    """A list that somebody pasted without its heading."""
    keys = m.pick(['name', 'org', 'dept', 'title'], ['name', 'age', 'occ', 'income'], ['org', 'title', 'name', 'tel'], ['name', 'sex', 'age', 'cond', 'hospital'], ['dept', 'title', 'name', 'mail'], ['name', 'occ', 'addr', 'tel'], ['org', 'industry', 'name'])
    return m.pick('', '以下の皆様です。\n', '■参加者\n') + m.pick(lambda t: tables.separated(t, '\t'), lambda t: tables.separated(t, ','), tables.fixed)(headed(m, keys, m.r.randint(7, 14), style(m, years=(1950, 2001)))[1:])


def checkup_results(m):
    out = [['社員番号', '氏名', '性別', '年齢', '所属', '既往歴', '服薬中の病気', '判定']]
    for p in m.people(m.r.randint(6, 12), style(m, work=m.pick(*m.v.COMPANIES), years=(1961, 2003))):
        out.append([str(m.r.randint(1000, 9999)), p.name, cell(p, 'sex'), cell(p, 'age'), p.dept, m.pick('なし', '', p.conds(2)[0]), maybe(m, .5, p.conds(2)[1]), m.pick('A', 'B', 'C', 'D2')])
    return '定期健康診断結果一覧\n' + m.pick(tables.fixed, lambda t: tables.separated(t, ','), tables.pipes)([[c or '　' for c in r] for r in out])


def consultation(m):
    p, q = free(m), free(m)
    said = [f'相談者は{age(p, "{}歳")}の{p.sex_long}、{p.occ}。', f'夫（{age(q, "{}歳")}）は{q.org}に勤める{q.occ}で、年収は{q.income}。', f'本人は{p.conds(2)[0]}で{p.hospital}に通院しており、{p.conds(2)[1]}の診断も受けている。', f'母親が{p.disability}の認定を受け、{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}が進んでいる。', f'勤務先は{p.org}、所属は{p.dept}。役職は{p.title}である。', f'以前は{q.industry}で働いていたが、{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}を発症して退職した。']
    return f'相談記録票　No.{m.r.randint(1, 300)}\n受付日　{day(m)}\n相談者　{p.name}　電話 {p.mobile}\n【内容】\n' + ''.join(m.r.sample(said, m.r.randint(4, 6))) + f'\n【対応者】{q.dept}　{q.sur}\n'


def committee(m):
    """Members of a committee with where they come from in one cell."""
    out, form = [], m.r.randrange(3)
    for _ in range(m.r.randint(6, 11)):
        p = free(m)
        out.append((p.name, p.org, p.title, m.pick('委員長', '副委員長', '委員', '委員', '委員')))
    if form == 0:
        return '○○審議会　委員名簿\n' + '\n'.join(f'{mark("JOB_TITLE", r)}　{n}　{o}　{t}' for n, o, t, r in out) + '\n'
    if form == 1:
        return '委員名簿（五十音順・敬称略）\n' + tables.fixed([['氏名', '所属・役職']] + [[n, f'{o} {t}'] for n, o, t, r in out])
    return '検討会構成員\n' + '\n'.join(f'{n}（{o}{m.pick("", " ")}{t}）' for n, o, t, r in out) + '\n'


def referral_letter(m):
    p, d, t = m.person(style(m)), m.person(style(m)), m.person(style(m))
    a, b, c = p.conds(3)
    return (f'{t.hospital}\n{t.spec}　{t.name}先生\n\n{d.hospital}　{d.spec}\n{d.name}\nTEL {d.work_tel}\n\n患者　{p.name}　{p.sex}　{p.birth}生　{age(p, "{}歳")}\n職業　{p.occ}\n\n傷病名　1) {a}\n　　　　2) {b}\n既往歴　{c}、{p.treatment}（{m.r.randint(1998, 2024)}年）\n\n'
            f'平素より大変お世話になっております。{a}にて当院通院中の方です。{b}も合併しており、{m.pick("貴院での精査", "手術適応のご判断")}をお願いいたします。感染症：{m.pick("なし", p.infection)}。\n')


def inserts(m):
    cols = m.pick(['name', 'age', 'occ', 'org', 'income'], ['name', 'dept', 'title', 'mail'], ['name', 'spec', 'cond', 'infection'], ['org', 'industry', 'name', 'title'])
    names = {'name': 'full_name', 'age': 'age', 'occ': 'occupation', 'org': 'company_name', 'income': 'annual_income', 'dept': 'department', 'title': 'position', 'mail': 'email', 'spec': 'clinical_department', 'cond': 'disease_name', 'infection': 'infection', 'industry': 'industry'}
    head = f'INSERT INTO {m.pick("customers", "staff", "t_member", "patients")} ({", ".join(names[c] for c in cols)}) VALUES'
    body = ["(" + ', '.join("'" + cell(p, c) + "'" for c in cols) + ')' for p in m.people(m.r.randint(4, 9), style(m, age='{}'))]
    return head + '\n  ' + ',\n  '.join(body) + ';\n' if m.chance(.5) else '\n'.join(head + ' ' + b + ';' for b in body) + '\n'


def web_members(m):
    keys = ['name', 'age', 'sex', 'occ', 'industry', 'org', 'income']
    keys = [k for k in keys if k == 'name' or m.chance(.75)] or keys
    return '<h2>会員情報</h2>\n' + tables.html(headed(m, keys, m.r.randint(4, 9), style(m)))


def english_headed(m):
    names = {'name': 'Contact Name', 'org': 'Account Name', 'dept': 'Department', 'title': 'Title', 'industry': 'Industry', 'mail': 'Email', 'work_tel': 'Phone', 'occ': 'Occupation', 'income': 'Annual Income'}
    keys = ['name', 'org'] + [k for k in ('dept', 'title', 'industry', 'mail', 'work_tel', 'occ', 'income') if m.chance(.7)]
    return tables.separated([[names[k] for k in keys]] + headed(m, keys, m.r.randint(5, 12), style(m))[1:], m.pick('\t', ','), m.chance(.3))


def membership_circles(m):
    """One choice circled by a mark before it."""
    p, v = m.person(style(m)), m.v
    box = m.pick(('○', '　'), ('◯', ''), ('✔', ' '), ('☒', '☐'), ('●', '・'))
    occs, bands = m.r.sample(list(dict.fromkeys(v.OCCUPATIONS)), 5), m.pick(*v.INCOME_SETS)
    ill = m.r.sample(list(dict.fromkeys(v.CONDITIONS)), 5)
    return (f'スポーツクラブ入会申込書\n会員氏名　{p.name}\nふりがな　{p.kana}\n性別　{choose_sex(m, p)}　年齢　{age(p, "{}歳")}\n住所　{p.addr}\n職業　{tick(m, "OCCUPATION", occs, m.pick(*occs), box, " ／ ")}\n年収　{tick(m, "INCOME_BAND", bands, m.pick(*bands), box, " ／ ")}\n'
            f'持病の有無　有（{tick(m, "HEALTH_CONDITION", ill, m.pick(*ill), box, "・")}）\n勤務先　{p.org}　{p.dept}\n緊急連絡先　{m.person().name}（続柄：{m.pick("妻", "夫", "母")}）{p.mobile}\n')


def sales_notes(m):
    out = []
    for _ in range(m.r.randint(3, 6)):
        p = free(m)
        out.append(m.pick(f'・{p.name}様　{p.org}　{p.title}　年収{p.income}　NISA関心あり', f'・{p.sur}様（{p.occ}／{age(p, "{}歳")}）年収 {p.income}、奥様は{p.occ_idle}', f'・{p.org} {p.dept} {p.name}様　名刺交換済', f'・{p.name}様　{p.industry}経営。年商は非公表、個人年収{p.income}', f'・{p.name}様　団信は{p.cond}の告知あり（{p.hospital}）'))
    return f'営業日報　{day(m)}　担当：{m.person().sur}\n' + '\n'.join(out) + '\n'


def greetings(m):
    """Who starts, leaves or has died."""
    p, q = free(m), free(m)
    return m.pick(f'謹啓　時下ますますご清祥のこととお慶び申し上げます。\n私こと　このたび{p.org}{p.title}に就任いたしました。\n前任の{q.name}同様、よろしくお願い申し上げます。\n敬具\n{day(m)}\n{p.org}\n{p.title}　{p.name}\n',
                  f'【訃報】\n{q.dept}の{q.name}さん（{q.title}）のご母堂様が{day(m)}、{q.cond}のため{q.hospital}にて逝去されました（享年{mark("AGE", str(m.r.randint(78, 96)))}）。\n喪主　{q.name}\n連絡先　{q.org}　{m.person(style(m, work=q._work)).dept}\n',
                  f'退職のご挨拶\n\n{p.org}の皆様\n{p.dept}の{p.name}です。本日をもちまして退職いたします。{q.org}では{q.title}としてお世話になりました。\n{q.dept}の皆様にも厚く御礼申し上げます。\n{p.name}\n{p.mail}\n')


def chat(m):
    a, b, c = free(m), free(m), m.person(style(m))
    said = [f'{c.name}さん、{c.cond}で入院だそうです', f'どこの病院ですか？ {c.hospital}の{c.spec}です', f'{b.org}の{b.name}さんは今{b.dept}にいます', f'肩書は{b.title}でした', f'職業欄、{c.occ}で登録しておきます', f'年収{a.income}で審査通りました', f'うちの父も{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}です', f'娘が{c.infection}にかかって休みます', f'{a.sur}さんは{a.industry}に転職したそうです']
    return '\n'.join(f'{m.r.randint(9, 18)}:{m.r.randint(0, 59):02} {m.pick(a.sur, b.sur)}: {s}' for s in m.r.sample(said, m.r.randint(5, 8))) + '\n'


def lecturers(m):
    out = []
    for _ in range(m.r.randint(2, 4)):
        p, q = free(m), free(m)
        out.append(f'{p.name}（{p.kana}）\n{p.org}　{p.title}\n{p.year}年生まれ。{mark("ORG", m.pick(*m.v.UNIVERSITY[1]))}卒業後、{q.org}に入社。{q.dept}、{m.person(style(m, work=q._work)).dept}を経て、{p.year + 38}年より現職。{m.pick("", "本業は" + p.occ + "。")}'.replace(f'{p.year}年生まれ', mark('BIRTHDATE', f'{p.year}年', True) + '生まれ'))
    return '講師紹介\n\n' + '\n\n'.join(out) + '\n'


def infection_notice(m):
    """A doctor's notice of an infection."""
    p, d = m.person(style(m)), m.person(style(m))
    return (f'別記様式　{m.pick("発生届", "感染症発生届出票")}\n報告年月日　{day(m)}\n医師の氏名　{d.name}\n従事する病院・診療所の名称　{d.hospital}\n電話番号　{d.work_tel}\n\n1 診断（検案）した者（死体）の類型　患者（確定例）\n2 当該者氏名　{p.name}\n3 性別　{p.sex}\n4 生年月日　{p.birth}\n5 診断時の年齢　{age(p, "{}歳")}\n6 当該者職業　{p.occ}\n7 当該者住所　{p.addr}\n'
            f'病名　{p.infection}\n診断方法　{m.pick("迅速抗原検査", "核酸増幅法", "培養検査")}：{result(p)}\n基礎疾患　{m.pick("なし", p.cond)}\n勤務先・学校　{p.org}\n')


def phone_notes(m):
    out = []
    for _ in range(m.r.randint(3, 5)):
        p, q = free(m), free(m)
        out.append(f'{day(m)} {m.r.randint(9, 17)}:{m.r.randint(10, 59)}\n{p.org} {p.dept} {p.sur}様より入電\n折返し：{p.work_tel}\n用件：{m.pick("見積の件", q.dept + "の" + q.sur + "さんにつないでほしい", "担当者変更（後任は" + p.title + "の" + m.person().sur + "様）")}\n受：{m.person().sur}')
    return '\n\n'.join(out) + '\n'


def graduates(m):
    out = [['学籍番号', '氏名', '進路', '業種', '職種']]
    for p in m.people(m.r.randint(7, 14), style(m, years=(1999, 2004), work=m.pick(None, None, m.v.OFFICE))):
        out.append([f'{m.r.randint(10, 24)}A{m.r.randint(100, 999)}', p.name, p.org, p.industry, p.occ])
    return mark('ORG', m.pick(*m.v.UNIVERSITY[1])) + f'　{mark("DEPARTMENT", m.pick("経済学部", "工学部", "文学部", "看護学部", "理工学部"))}　就職先一覧（内部資料）\n' + m.pick(lambda t: tables.separated(t, ','), tables.fixed, tables.boxes)(out)


def congress(m):
    """Affiliation and title in one cell."""
    out = []
    for _ in range(m.r.randint(6, 12)):
        p = m.person(style(m, work=m.pick(m.v.UNIVERSITY, m.v.MEDICAL, *m.v.COMPANIES[:2])))
        out.append([p.name, f'{p.org} {p.dept}', p.title, p.mail])
    return '参加登録者\n' + m.pick(lambda t: tables.separated(t, '\t'), lambda t: tables.separated(t, ','))([['氏名', '所属機関・部局', '職名', 'E-mail']] + out)


def doctors_list(m):
    out = [[m.pick('診療科', '科名'), '氏名', '職名', '卒年']]
    for p in m.people(m.r.randint(6, 12), style(m, years=(1958, 1995), sep='　')):
        out.append([p.spec, p.name, p.med_title, f'{m.r.randint(1985, 2018)}年'])
    return mark('ORG', m.v.hospital(m.r)) + '　医師一覧\n' + m.pick(tables.fixed, tables.pipes, lambda t: tables.separated(t, ','))(out)


def agreement(m):
    """Parties of a paper, their signatures, and what they declare."""
    p, q = free(m), free(m)
    return (f'{m.pick("連帯保証人届", "身元保証書", "誓約書")}\n\n{q.org}　御中\n\n私は、下記の者の身元を保証いたします。\n記\n本　人　氏名　{q.name}　　配属　{q.dept}\n保証人　氏名　{p.name}　　生年月日　{p.birth}\n　　　　住所　{p.addr}\n　　　　職業　{p.occ}　　勤務先　{p.org}（{p.title}）\n　　　　年収　{p.income}　　続柄　父\n{day(m)}\n')


def household_incomes(m):
    out = [['世帯主', '職業', '年間収入', '配偶者の職業', '配偶者収入(万円)', '備考']]
    for p in m.people(m.r.randint(6, 11), style(m, years=(1950, 1996))):
        q = free(m)
        out.append([p.name, p.occ_idle if p.years_old > 66 else p.occ, p.income, m.pick(q.occ, q.occ_idle), q.income_bare, maybe(m, .3, m.pick(p.disability, p.cond))])
    return '奨学金・就学援助 申請者一覧\n' + m.pick(lambda t: tables.separated(t, ','), lambda t: tables.separated(t, '\t'), tables.fixed)(out)


def organisation_chart(m):
    """Units and who heads them, indented."""
    w = m.pick(m.v.COMPANIES[0], m.v.COMPANIES[1], m.v.OFFICE, m.v.MEDICAL)
    out = []
    for p in m.people(m.r.randint(5, 9), style(m, work=w)):
        out.append(m.pick('├ ', '└ ', '  ・', '') + f'{p.dept}　{p.title}：{p.name}')
    return mark('ORG', w[1](m.r) if callable(w[1]) else m.pick(*w[1])) + '　組織図\n' + '\n'.join(out) + '\n'


def public_notice(m):
    i = lambda k, x: mark(k, x, True)
    v = m.v
    return f'広報\n{i("ORG", m.pick(*v.OFFICE[1]))}では、{i("HEALTH_CONDITION", m.pick(*v.CONDITIONS))}や{i("HEALTH_CONDITION", m.pick(*v.CONDITIONS))}の予防講座を開きます。\n対象：市内にお住まいの方\n申込：{i("DEPARTMENT", m.pick("健康増進課", "保健センター", "福祉課"))}へ電話で\n受診できる科：{i("MEDICAL_SPECIALTY", m.pick(*v.SPECIALTIES))}、{i("MEDICAL_SPECIALTY", m.pick(*v.SPECIALTIES))}\n'


def parts_list(m):
    out = [['管理番号', '品目', '数量', '納期']]
    for x in m.r.sample(['役員室用応接セット', '病棟用カーテン', '内科診察台', '製造業向けERPライセンス', '社員証ケース', '農業用ポンプ', '自営業向け会計ソフト', '学生服M', '喘息吸入器スペーサー', '介護ベッド（要組立）', '年収査定ツール利用料', '警備員制帽'], m.r.randint(6, 10)):
        out.append([f'Z{m.r.randint(1000, 9999)}', x, str(m.r.randint(1, 60)), f'{m.r.randint(1, 12)}/{m.r.randint(1, 28)}'])
    return m.pick(tables.fixed, lambda t: tables.separated(t, '\t'))(out)


LAYOUTS = [(orders, 4), (staff_card, 3), (bare_columns, 5), (checkup_results, 2), (consultation, 3), (committee, 3), (referral_letter, 3), (inserts, 3), (web_members, 2), (english_headed, 3), (membership_circles, 3), (sales_notes, 3), (greetings, 3), (chat, 3), (lecturers, 2), (infection_notice, 3), (phone_notes, 2),
           (graduates, 2), (congress, 2), (doctors_list, 3), (agreement, 3), (household_incomes, 2), (organisation_chart, 2), (public_notice, 2), (parts_list, 2)]
