"""Layouts of part g: rosters, forms, transfers, records and talks in which work and health data leave an office."""
import json
from xml.sax.saxutils import escape

import tables
from cells import age, cell, choose_sex, tick
from marks import mark
from sheets_gh import day, employer, free, headed, maybe, style


def transfers_in_the_paper(m):
    """The paper's column: new post, former post in brackets, name."""
    w, kind = employer(m), m.r.randrange(3)
    out = []
    for p in m.people(m.r.randint(5, 10), style(m, work=w, sep=m.pick('', '　', ' '))):
        q = m.person(style(m, work=w))
        new, old = p.dept + '　' + p.title, q.dept + '　' + q.title
        out.append(f'▽{new}（{old}）{p.name}' if kind == 0 else f'◇{p.name}　{new}（前　{old}）' if kind == 1 else f'{new}\n　{p.name}（{old}）')
    return mark('ORG', w[1](m.r) if callable(w[1]) else m.pick(*w[1])) + f'　人事異動（{day(m)}付）\n\n' + '\n'.join(out) + '\n'


def transfers_in_sentences(m):
    w = employer(m)
    a, b, c, d = m.people(4, style(m, work=w))
    e, f = m.people(2, style(m, work=w))
    said = [f'{a.dept}の{a.name}が{b.dept}へ異動し、{b.title}に就きます。', f'後任には{c.dept}{m.pick("から", "より")}{c.name}が着任します。', f'{d.title}の{d.sur}は{m.r.randint(3, 9)}月末で退職し、{e.org}に転じます。', f'{e.name}は{e.dept}の{e.title}を兼務します。', f'なお、{f.dept}は廃止し、業務は{a.dept}に引き継ぎます。', f'{f.name}（{f.dept}{m.pick("所属", "")}）は{b.org}へ出向となります。']
    return f'件名：{m.pick("組織変更と人事異動について", "4月の異動の件（社外秘）", "人事のお知らせ")}\n\n{m.pick("関係者各位", "各位", a.dept + "各位")}\n\n{day(m)}付で下記のとおり異動がありますのでお知らせします。\n' + m.pick('', '\n').join(m.r.sample(said, m.r.randint(4, 6))) + f'\n\n{b.dept}　{b.name}\n'


def ward_table(m):
    """A ward's patients as a table of text, now and then without a heading."""
    keys = ['name', 'age', 'sex', 'spec', 'cond', 'treatment?', 'disability?']
    s = style(m, sexes=m.pick(('男', '女'), ('M', 'F')), age=m.pick('{}', '{}歳'))
    t = headed(m, keys, m.r.randint(6, 14), s)
    return m.pick('入院患者一覧　', '申し送り表　', '') + day(m) + '\n' + m.pick(tables.fixed, lambda t: tables.separated(t, '\t'), tables.pipes)(t[m.chance(.2):])


def first_visit_form(m):
    """What a patient fills in at a first visit."""
    p, v = m.person(style(m)), m.v
    pool = list(dict.fromkeys(v.CONDITIONS))
    ill = m.r.sample(pool, 6)
    box = m.pick(('☑', '□'), ('■', '□'), ('レ', '□'), ('[x]', '[ ]'))
    return (f'{p.hospital}　問診票\n記入日　{day(m)}\n\n氏名　{p.name}　　{choose_sex(m, p)}\nフリガナ　{p.kana}\n生年月日　{p.birth}（{age(p, m.pick("満{}歳", "{}歳"))}）\n住所　{p.addr}\n電話　{p.mobile}\nご職業　{m.pick(p.occ, p.occ_idle)}\n\n'
            f'１．今日はどうされましたか（　{mark("HEALTH_CONDITION", m.pick(*v.SYMPTOMS), True)}　）\n２．受診を希望する科　{p.spec}\n３．今までにかかった病気\n　{tick(m, "HEALTH_CONDITION", ill, ill[m.r.randrange(6)], box)}\n　その他（{mark("HEALTH_CONDITION", m.pick(*pool))}）\n'
            f'４．手術を受けたこと　ない・ある（{m.r.randint(1990, 2024)}年　{p.treatment}）\n５．家族の病気　{m.pick("父", "母", "祖父", "兄")}：{mark("HEALTH_CONDITION", m.pick(*pool))}\n６．アレルギー　{m.pick("なし", mark("HEALTH_CONDITION", m.pick("食物アレルギー", "卵アレルギー", "ペニシリンアレルギー", "そばアレルギー", "花粉症")))}\n７．介護認定　{m.pick("なし", p.disability)}\n')


def resume(m):
    p, year = m.person(style(m, years=(1962, 2000))), 0
    out, year = [], p.year + 18
    for _ in range(m.r.randint(2, 4)):
        q = m.person(style(m))
        year += m.r.randint(2, 7)
        out.append(f'{year}年{m.r.randint(1, 12)}月　{q.org}　入社' + m.pick('', f'\n　　　　　　　{q.dept}に配属', f'\n　　　　　　　{q.dept}　{q.title}'))
    school = mark('ORG', m.pick(*[s for w in (m.v.UNIVERSITY, m.v.SCHOOL) for s in w[1]]))
    return (f'履 歴 書　　{day(m)}現在\nふりがな　{p.kana}\n氏　名　{p.name}　　{m.pick("男・女の別：", "性別 ")}{p.sex}\n生年月日　{p.birth}（{age(p, "満{}歳")}）\n現住所　〒{p.post}　{p.addr}\n電話　{p.mobile}　E-mail {p.mail}\n\n学歴\n{p.year + 18}年3月　{school}　卒業\n職歴\n' + '\n'.join(out)
            + f'\n　　　　　　　現在に至る\n\n現職　{p.occ}\n現在の年収　{p.income}\n健康状態　{m.pick("良好", p.cond + "にて通院中", p.cond + "の既往あり")}\n')


def minutes(m):
    w = employer(m)
    s = style(m, work=w)
    a, *rest = m.people(m.r.randint(5, 8), s)
    form = m.r.randrange(4)
    line = lambda p: (f'　{p.dept}　{p.name}', f'　{p.name}（{p.dept}）', f'　{p.title}　{p.name}', f'　{p.dept}　{p.title}　{p.name}')[form]
    guest = free(m)
    return (f'{m.pick("定例会議", "第3回プロジェクト会議", "安全衛生委員会")}　議事録\n日時：{day(m)}　10:00～11:30\n場所：第2会議室\n出席者：\n' + '\n'.join(line(p) for p in [a] + rest) + f'\n　{guest.org}　{guest.name}{m.pick("様", "氏")}\n欠席：{m.person(s).name}\n書記：{m.person(s).sur}\n\n'
            f'1. 前回の確認\n　{a.sur}より説明があった。{rest[0].dept}の対応が遅れている。\n2. 体制\n　{rest[1].name}を{rest[2].dept}に加える。\n' + m.pick('', f'3. その他\n　{rest[3].sur}が{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}のため{m.r.randint(1, 3)}か月休職する。\n') + '以上\n')


def mails_with_sign_offs(m):
    a, b = free(m), free(m)
    line = m.pick('--', '━' * 16, '-' * 30, '+' * 24)
    sign = lambda p: m.pick(f'{line}\n{p.org}\n{p.dept}　{p.title}\n{p.name}\nTEL {p.work_tel}\n{p.mail}\n{line}', f'{line}\n{p.name}（{p.sur}）\n{p.org}　{p.dept}\n〒{p.post} {p.work_addr}\nTEL:{p.work_tel} / FAX:{p.fax}\n', f'{p.org}\n{p.dept}\n{p.title}  {p.name}\nMail: {p.mail}\n')
    return f'To: {b.mail}\nSubject: {m.pick("打合せの件", "お見積りについて", "資料送付のご案内", "Re: 日程")}\n\n{b.org}\n{b.dept}\n{b.sur}様\n\nお世話になっております。\n{a.org}の{a.sur}です。\n先日は{m.pick("お忙しい中", "貴重な")}お時間をいただきありがとうございました。\n{m.pick("弊社", "当方")}{a.dept}の{m.person(style(m, work=a._work)).name}から改めてご連絡いたします。\n\n{sign(a)}\n' + m.pick('', f'\n> {b.sur}です。\n> {sign(b)}\n'.replace('\n', '\n> ').rstrip('> '))


def insurance_claim(m):
    p, q = m.person(style(m)), m.person(style(m))
    return (f'{m.pick("入院・手術給付金請求書", "傷病手当金支給申請書", "高額療養費支給申請書")}\n\n■被保険者\n氏名：{p.name}（{p.kana}）\n生年月日：{p.birth}　性別：{p.sex}\n住所：〒{p.post} {p.addr}\n電話番号：{p.mobile}\n勤務先：{p.org}\n職業・仕事の内容：{p.occ}\n' + m.pick('', f'業種：{p.industry}\n') + m.pick('', f'報酬（年収）：{p.income}\n')
            + f'■請求内容\n傷病名：{p.cond}\n発病または負傷の日：{day(m)}\n医療機関名：{p.hospital}\n診療科：{p.spec}\n手術名：{p.treatment}\n入院期間：{day(m)}～{day(m)}\n担当医：{q.name}\n■他の既往症\n{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}（{m.r.randint(2001, 2023)}年）\n')


def patients_csv(m):
    keys = ['name', 'kana', 'birth', 'sex'] + m.r.sample(['spec', 'cond', 'infection', 'treatment', 'disability', 'occ', 'tel', 'addr'], m.r.randint(4, 6))
    return tables.separated(headed(m, keys, m.r.randint(5, 14), style(m)), m.pick(',', ',', '\t'), m.chance(.4), m.pick('\n', '\r\n'))


def customers_json(m):
    jp = m.chance(.4)
    names = {'name': ('name', '氏名'), 'age': ('age', '年齢'), 'occ': ('occupation', '職業'), 'org': ('company', '勤務先'), 'dept': ('department', '部署'), 'title': ('job_title', '役職'), 'industry': ('industry', '業種'), 'income': ('annual_income', '年収'), 'cond': ('medical_history', '既往歴'), 'mail': ('email', 'メール')}
    keys = ['name'] + [k for k in names if k != 'name' and m.chance(.7)]
    people = [{names[k][jp]: cell(p, k) for k in keys} for p in m.people(m.r.randint(3, 7), style(m, age='{}'))]
    return json.dumps({m.pick('customers', 'records', 'items'): people, 'total': len(people)}, ensure_ascii=False, indent=m.pick(None, 2)) + '\n'


def employees_xml(m):
    tags = m.pick({'name': 'Name', 'dept': 'Department', 'title': 'Title', 'occ': 'Occupation', 'mail': 'Email'}, {'name': '氏名', 'org': '会社名', 'dept': '所属', 'title': '役職', 'industry': '業種'}, {'name': 'PatientName', 'spec': 'Clinic', 'cond': 'Diagnosis', 'hospital': 'Hospital'})
    out = []
    for p in m.people(m.r.randint(3, 8), style(m)):
        out.append('  <Row>\n' + ''.join(f'    <{t}>{escape(cell(p, k))}</{t}>\n' for k, t in tags.items()) + '  </Row>\n')
    return '<?xml version="1.0" encoding="UTF-8"?>\n<Rows>\n' + ''.join(out) + '</Rows>\n'


def cards(m):
    out = []
    for _ in range(m.r.randint(2, 4)):
        p = free(m)
        out.append(m.pick(f'{p.org}\n\n{p.dept}\n{p.title}\n\n{p.name}\n\n〒{p.post}\n{p.work_addr}\nTEL {p.work_tel}　FAX {p.fax}\nE-mail {p.mail}', f'{p.title}\n{p.name}\n{p.kana}\n{p.org}\n{p.dept}\n{p.work_addr}\n{p.mobile}', f'{p.name}\n{p.dept} {p.title}\n{p.org}\n{p.mail}\n{p.work_tel}'))
    return '\n\n----\n\n'.join(out) + '\n'


def credit_card_form(m):
    p, v = m.person(style(m)), m.v
    box, sep = m.pick(('☑', '□'), ('■', '□'), ('●', '○'), ('✓', '□'), ('◎', '・')), m.pick('　', '\n　', ' ')
    occs, inds, bands = m.r.sample(list(dict.fromkeys(v.OCCUPATIONS)), 6), m.r.sample(list(dict.fromkeys(v.INDUSTRIES)), 6), m.pick(*v.INCOME_SETS)
    return (f'お申込書（ご本人様用）\n\nお名前：{p.name}\nお名前（カナ）：{p.kana}\n性別：{choose_sex(m, p)}\n生年月日：{p.birth}\nご住所：{p.addr}\n\n【ご職業】{sep}{tick(m, "OCCUPATION", occs, m.pick(*occs), box, sep)}\n【業種】{sep}{tick(m, "INDUSTRY", inds, m.pick(*inds), box, sep)}\n'
            f'【ご年収（税込）】{sep}{tick(m, "INCOME_BAND", bands, m.pick(*bands), box, sep)}\n【お勤め先】{p.org}\n【所属部署】{p.dept}\n【役職】{p.title}\n【お勤め先電話番号】{p.work_tel}\n')


def survey_sheet(m):
    keys = ['age', 'sex', 'occ', 'industry', 'income'] + (['title'] if m.chance(.5) else [])
    bands = m.pick(*m.v.INCOME_SETS)
    return tables.separated([['回答ID'] + h if i == 0 else [str(1000 + i)] + h for i, h in enumerate(headed(m, keys, m.r.randint(8, 16), style(m, income=bands, age=m.pick('{}', 'decade', 'band'))))], m.pick(',', '\t'))


def class_of(m):
    """A list of former pupils: what became of them."""
    out = []
    for p in m.people(m.r.randint(7, 14), style(m, years=(1955, 1998), sep='　')):
        out.append([p.name, m.pick(p.org, p.org, ''), m.pick(p.dept, p.title, ''), m.pick(p.occ, p.occ, p.occ_idle)])
    return mark('ORG', m.pick(*m.v.SCHOOL[1])) + f'　第{m.r.randint(10, 60)}期　同窓会名簿\n' + m.pick(tables.fixed, lambda t: tables.separated(t, '\t'), tables.boxes)([['氏名', '勤務先', '所属・役職', '職業']] + out)


def vaccinated(m):
    """Who has had which vaccine, and who is ill."""
    doses = m.pick(('1回目', '2回目'), ('HB1', 'HB2'), ('麻しん風しん', 'おたふくかぜ'))
    out = [['所属', '氏名', '職種', doses[0], doses[1], '備考']]
    for p in m.people(m.r.randint(6, 12), style(m, work=m.pick(m.v.MEDICAL, m.v.CARERS))):
        out.append([p.dept, p.name, p.occ, m.pick('済', '○', '4/12'), m.pick('未', '済', '－'), maybe(m, .4, m.pick(p.infection + 'の既往', mark('HEALTH_CONDITION', m.pick(*m.v.CONDITIONS)), mark('HEALTH_CONDITION', '妊娠中')))])
    return 'ワクチン接種状況（職員）\n' + m.pick(tables.fixed, lambda t: tables.separated(t, ','), tables.pipes)(out)


def outbreak_memo(m):
    a, b, c = m.people(3, style(m, work=m.pick(m.v.CARERS, m.v.SCHOOL, m.v.MEDICAL)))
    return (f'{a.org}　{m.pick("発生報告", "感染症発生状況（第2報）", "対応メモ")}\n{day(m)}　{a.dept}の{a.occ}、{a.name}（{age(a, "{}歳")}）が{a.infection}と診断された。{m.pick("前日から", "朝から")}{mark("HEALTH_CONDITION", m.pick("発熱", "咳", "嘔気"), True)}があった。\n'
            f'同じ{a.dept}の{b.name}は{mark("HEALTH_CONDITION", "濃厚接触者")}となり自宅待機。{c.sur}さんは{mark("HEALTH_CONDITION", m.pick("PCR陽性", "抗原検査陽性", "PCR陰性", "抗原陰性"))}。\n{c.name}さんには{c.cond}と{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}の基礎疾患があり、{c.hospital}の{c.spec}に入院した。\n{mark("JOB_TITLE", m.pick("施設長", "院長", "校長"))}から保健所へ届出済み。\n')


def loan_form(m):
    """Labels and values below each other."""
    p = free(m)
    gap = m.pick('\n', '：', '　　', '\t', ' : ')
    items = [('お名前', p.name), ('年齢', cell(p, 'age')), ('住所', p.addr), ('職業', p.occ), ('勤務先名', p.org), ('業種', p.industry), ('所属', p.dept), ('役職', p.title), (m.pick('年収', '前年度年収', '税込年収', '年間所得'), p.income), ('勤務先電話', p.work_tel), ('世帯年収', mark('INCOME_BAND', m.v.income(m.r)))]
    return m.pick('住宅ローン事前審査申込', 'カードローン申込内容', '賃貸入居申込書') + '\n' + '\n'.join(k + gap + x for k, x in items if m.chance(.85) or k in ('お名前', '職業')) + '\n'


def extensions(m):
    """A firm's telephone list without a heading."""
    w = employer(m)
    sep, out = m.pick('　', '  ', '\t', ' '), []
    for p in m.people(m.r.randint(7, 13), style(m, work=w, sep=m.pick('', ' '))):
        out.append(sep.join((p.dept.replace('　', '').replace(' ', ''), p.title, p.name, f'内線{m.r.randint(100, 9999)}')))
    return m.pick('内線番号表\n', '緊急連絡網\n', '') + '\n'.join(out) + '\n'


def clinic_hours(m):
    """Who sees patients on which day."""
    out = [['', '月', '火', '水', '木', '金']]
    for s in m.r.sample(list(dict.fromkeys(m.v.SPECIALTIES)), m.r.randint(5, 9)):
        out.append([mark('MEDICAL_SPECIALTY', s)] + [maybe(m, .75, m.person().sur) for _ in range(5)])
    return mark('ORG', m.v.hospital(m.r)) + '　外来担当医表\n' + m.pick(tables.fixed, lambda t: tables.separated(t, '\t'), tables.pipes)(out)


def about_people(m):
    """Notes about people in sentences."""
    out = []
    for _ in range(m.r.randint(3, 5)):
        p = free(m)
        out.append(m.pick(f'{p.name}様（{age(p, "{}歳")}）は{p.org}に勤務。職業は{p.occ}、年収は{p.income}とのこと。', f'{p.name}さん。持病は{p.conds(2)[0]}と{p.conds(2)[1]}。{p.hospital}{p.spec}に通院中。', f'ご主人は{p.occ}で{p.org}の{p.dept}勤務、世帯年収{p.income}。', f'{p.sur}さんは{p.industry}の会社で{p.title}をしている。', f'{p.org}{p.dept}の{p.name}{m.pick("様", "さん", "氏")}と面談。現在の年収は{p.income}。',
                          f'{p.name}　{p.cond}で{p.hospital}に入院歴あり。{p.treatment}後の経過は良好。', f'母親は{p.disability}で、{p.cond}もある。本人は{p.occ}。'))
    return m.pick('【面談メモ】\n', '引継ぎ事項\n', '') + m.pick('', '\n').join(out) + '\n'


def trading_partners(m):
    keys = ['org', 'industry', 'dept', 'title', 'name', 'work_tel', 'mail']
    keys = [k for k in keys if k in ('org', 'name') or m.chance(.75)]
    return m.pick('取引先担当者一覧\n', '展示会来場者リスト\n', '') + m.pick(tables.fixed, lambda t: tables.separated(t, '\t'), lambda t: tables.separated(t, ','), tables.html)(headed(m, keys, m.r.randint(6, 13), style(m, years=(1955, 2001))))


def welfare_ledger(m):
    keys = ['name', 'birth', 'disability', 'cond', 'hospital', 'occ'] if m.chance(.5) else ['name', 'age', 'cond', 'disability', 'income', 'occ']
    return m.pick('障害福祉サービス受給者台帳\n', '指定難病受給者一覧\n', '配慮を要する職員（取扱注意）\n') + m.pick(tables.fixed, lambda t: tables.separated(t, ','), tables.boxes)(headed(m, keys, m.r.randint(5, 11), style(m)))


def vacancy(m):
    """An advertisement: nobody is in it."""
    v = m.v
    i = lambda k, x: mark(k, x, True)
    occ, dep, org = m.pick(*v.OCCUPATIONS), m.pick(*v.OFFICE[4]), v.COMPANIES[0][1](m.r)
    return f'【求人】{i("ORG", org)}\n職種：{i("OCCUPATION", occ)}\n業種：{i("INDUSTRY", m.pick(*v.INDUSTRIES))}\n給与：月給{m.r.randint(20, 38)}万円～\n昇給：年1回　賞与：年2回\n配属：{i("DEPARTMENT", v.COMPANIES[0][2](m.r))}\n応募資格：不問（経験者優遇）\n勤務時間：9:00～17:45\n'


def goods(m):
    """Prices and stock: words of illness inside names of goods."""
    out = [['品番', '商品名', '単価', '在庫']]
    for x in m.r.sample(['がん保険パンフレット', '花粉対策マスク', '高血圧用減塩しょうゆ', '糖尿病食レトルト', '腰痛ベルトM', 'インフルエンザ検査キット', '透析用回路', '認知症ケアテキスト', '看護師シューズ24cm', '部長印（化粧箱入）', '営業日報用紙', '課長島椅子', '医師用白衣L'], m.r.randint(6, 10)):
        out.append([f'{m.pick("A", "K")}-{m.r.randint(100, 999)}', x, f'{m.r.randint(3, 90) * 100:,}', str(m.r.randint(0, 40))])
    return tables.separated(out, m.pick(',', '\t'))


LAYOUTS = [(transfers_in_the_paper, 3), (transfers_in_sentences, 4), (ward_table, 3), (first_visit_form, 3), (resume, 3), (minutes, 3), (mails_with_sign_offs, 3), (insurance_claim, 3), (patients_csv, 3), (customers_json, 2), (employees_xml, 3), (cards, 3), (credit_card_form, 3), (survey_sheet, 2),
           (class_of, 3), (vaccinated, 2), (outbreak_memo, 2), (loan_form, 3), (extensions, 3), (clinic_hours, 2), (about_people, 4), (trading_partners, 3), (welfare_ledger, 3), (vacancy, 2), (goods, 2)]
