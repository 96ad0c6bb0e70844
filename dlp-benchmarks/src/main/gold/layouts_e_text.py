"""Layouts of part e: mails, talks, records and reports in sentences."""
import tables
from cells import age, cell
from marks import mark
from sheets_e import child_illness, ignored, notation, patient, worker


def talk_export(m):
    """A messenger's export: time, sender and text between tabs, or a channel's log."""
    a, b, c = m.person(m.style()), m.person(m.style()), worker(m)
    k = patient(m)
    said = [(a, f'新規の{c.sur}さん、{c.org}の{c.dept}の方です'), (b, f'役職は？'), (a, f'名刺だと{c.title}になってます'), (b, f'{m.person().sur}さん、{k.infection}で今週休むって'), (a, f'うちの父も{k.cond}で{k.hospital}の{k.spec}にかかってる'), (b, f'年収いくらだっけ、その人。申込書だと{c.income}'), (a, f'職業欄は{c.occ}でした'), (b, f'{age(c, "{}歳")}なら大丈夫です'), (a, '了解です！'), (b, '添付あとで見ます')]
    said = sorted(m.r.sample(range(len(said)), m.r.randint(5, 8))), said
    out, form, minute = [], m.pick('tab', 'slack', 'teams'), m.r.randint(0, 20)
    for i in said[0]:
        who, text = said[1][i]
        minute += m.r.randint(0, 4)
        at = f'{m.r.randint(9, 9)}:{minute:02}'
        out.append(f'{at}\t{who.name}\t{text}' if form == 'tab' else f'{who.name}  {at}\n{text}' if form == 'slack' else f'[{at}] {who.name}（社外）\n    {text}')
    return m.pick('[LINE] グループのトーク履歴\n2026/05/1{}（火）\n'.format(m.r.randint(0, 9)), '#keiyaku-soudan\n', '') + '\n'.join(out) + '\n'


def contact_history(m):
    """A call centre's history of a customer, an entry a call."""
    p = worker(m, codes=None)
    out = [f'【顧客情報】{p.name}様　{p.sex_long}　{age(p, m.pick("{}歳", "decade", "{}"))}　{p.occ}　TEL:{p.mobile}']
    for _ in range(m.r.randint(3, 6)):
        at = f'2026/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02} {m.r.randint(9, 18)}:{m.r.randint(0, 59):02}'
        out.append(f'{at} [受] OP{m.r.randint(10, 99)}：' + m.pick(f'勤務先変更の申し出。新勤務先は{m.person().org}、部署は{m.person().dept}。', f'入院給付金の請求。{p.cond}で{p.hospital}に入院、{p.treatment}を受けたとのこと。', f'増枠希望。年収は{p.income}と申告。', 'つながらず。折り返し待ち。', f'ご主人より入電。ご本人は{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}のため電話に出られず、代理手続を案内。', f'在籍確認。{p.org}の代表へ架電、「{p.sur}は席を外しております」にて完了。',
                                                                f'転職に伴う口座変更。以前は{m.person().org}で{m.person().title}だったが、今は{p.occ_idle}。', '苦情。上席対応済み。'))
    return '\n'.join(out) + '\n'


def transfer_greeting(m):
    """The mail of somebody who moves to another post, with a signature."""
    p, q = m.person(m.style(work=m.pick(*m.v.COMPANIES))), m.person(m.style(work=m.pick(*m.v.COMPANIES)))
    new = m.person(m.style(work=p._work))
    line = m.pick('*' * 40, '＝' * 20, '-' * 32, '_/' * 16)
    return (f'差出人: {p.name} <{p.mail}>\n件名: {m.pick("異動のご挨拶", "着任のご挨拶", "担当変更のお知らせ")}\n\n{q.org}\n{q.sur}様\n\n平素より大変お世話になっております。{p.org}の{p.sur}です。\nこのたび{m.r.randint(1, 12)}月1日付で{new.dept}へ異動し、{new.title}を務めることになりました。\n'
            f'{p.dept}在任中は格別のご厚情を賜り、誠にありがとうございました。\n後任は{new.name}（{m.pick("前 ", "")}{m.person(m.style(work=p._work)).dept}）が担当いたします。\n\n{line}\n{p.org}\n{new.dept}　{p.name}\n{p.work_addr}\nTel {p.work_tel}\n{line}\n')


def candidates_for_the_board(m):
    """Directors whom a general meeting is asked to elect: age, career, other offices."""
    firm = m.person(m.style(work=m.pick(*m.v.COMPANIES)))
    out = [f'第2号議案　取締役選任の件\n{firm.org}']
    for i in range(m.r.randint(2, 4)):
        p, o = m.person(m.style(years=(1948, 1972), work=firm._work)), m.person(m.style(work=m.pick(*m.v.COMPANIES)))
        out.append(f'候補者番号{i + 1}　{p.name}（{p.birth}生、{age(p, "満{}歳")}）{m.pick("再任", "新任", "社外")}\n　略歴、地位及び担当\n　　{p.year + 23}年4月　{mark("ORG", m.v.company(m.r))}入社\n　　{p.year + 38}年6月　当社{p.dept}　{mark("JOB_TITLE", m.pick("部長", "次長", "統括部長", "グループ長"))}\n　　{p.year + 47}年6月　当社{mark("JOB_TITLE", m.pick("取締役", "常務執行役員", "代表取締役専務", "上席執行役員"))}（現任）\n　重要な兼職　{o.org}　{mark("JOB_TITLE", m.pick("社外監査役", "社外取締役", "代表取締役社長", "顧問"))}\n　所有株式数　{m.r.randint(1, 300) * 100}株')
    return '\n\n'.join(out) + '\n'


def news_reports(m):
    """Short news about incidents: occupation before the name, age in brackets."""
    p, q, d = worker(m), worker(m), m.person()
    n = lambda x: f'{x.name}{m.pick("さん", "容疑者", "氏", "被告")}（{x.age_bare}）'
    said = [f'{m.r.randint(1, 28)}日午後、{m.pick("県道", "国道17号", "市道")}で軽乗用車と自転車が衝突し、自転車の{p.occ}、{n(p)}がけがをした。', f'車を運転していた{q.occ}の{n(q)}にけがはなかった。', f'{p.sur}さんは{p.hospital}に搬送され、{mark("HEALTH_CONDITION", m.pick("右大腿骨骨折", "急性硬膜下血腫", "脳挫傷", "骨盤骨折", "頚椎損傷"))}の重傷。',
            f'{q.org}は同日、{q.dept}に所属する{q.title}の{mark("SEX", m.pick("男性", "女性"))}（{q.age_bare}）を懲戒解雇したと発表した。', f'新社長には{d.org}の{d.name}{ignored("JOB_TITLE", m.pick("専務", "常務", "副社長"))}（{d.age_bare}）が就く。', f'詐欺の疑いで逮捕されたのは、自称{mark("OCCUPATION", m.pick(*m.v.OCCUPATIONS[:300]))}の{n(m.person())}。', f'被害に遭った{age(m.person(), "decade")}の{mark("SEX", "女性")}は、{p.occ_idle}で一人暮らしだった。']
    return m.pick('', '【地域】', '（共同）') + m.pick('', '\n').join(m.r.sample(said, m.r.randint(3, 5))) + '\n'


def statements(m):
    """What people state before courts, police and lawyers."""
    p, q = worker(m), worker(m)
    c = patient(m)
    return m.pick(f'陳　述　書\n\n氏名　{p.name}\n\n1　私は、{p.org}の{p.dept}に勤務し、{p.title}の地位にあります。\n2　令和{m.r.randint(3, 8)}年当時の年収は{p.income}でした。\n3　{m.r.randint(1, 12)}月頃から体調を崩し、{c.hospital}の{c.spec}で{c.cond}と診断されました。\n4　上司の{q.name}（{ignored("JOB_TITLE", m.pick("部長", "課長", "店長"))}）にはその旨を伝えております。\n',
                  f'供述調書\n本籍　{m.pick("省略", "別紙")}\n住居　{p.addr}\n職業　{p.occ}\n氏名　{p.name}\n{p.birth}生（{age(p, "{}歳")}）\n私は今お話ししたとおり、{p.org}で働いており、月に一度{mark("ORG", m.v.hospital(m.r))}に{c.cond}の薬をもらいに行っています。\n',
                  f'離婚調停 当事者情報\n申立人：{p.name}（{age(p, "{}歳")}、{p.occ}、年収{p.income}）\n相手方：{q.name}（{age(q, "{}歳")}、{q.org} {q.title}、年収{q.income}）\n未成年者：{m.person(m.style(years=(2012, 2021))).name}（{mark("AGE", str(m.r.randint(4, 13)) + "歳")}、{child_illness(m)}あり）\n')


def consumer_complaints(m):
    """A consumers' centre's cases: sex, decade and occupation run together."""
    out = [m.pick('消費生活相談 受付簿', '相談カード一覧（抜粋）')]
    for _ in range(m.r.randint(3, 7)):
        p = worker(m)
        out.append(m.pick(f'受付{m.r.randint(100, 999)}　契約当事者：{age(p, "decade")}　{p.sex_long}　{p.occ}　／相談者：同左', f'{p.name}　{p.sex_long}　{age(p, "{}歳")}　職業：{p.occ_idle}', f'当事者 {age(p, "{}歳")}・{p.sex_long}・{p.occ}（年収{p.income}）／販売会社 {p.org}')
                   + '\n　' + m.pick('スマホの解約料が高額。', '点検商法で屋根工事を契約させられた。', '定期購入とは知らずに化粧品を申し込んだ。', f'母親（{mark("HEALTH_CONDITION", m.pick("アルツハイマー型認知症（中等度）", "MCI", "レビー小体型認知症", "軽い認知症"))}）が布団を買わされた。', 'クーリング・オフしたい。'))
    return '\n'.join(out) + '\n'


def alumni_list(m):
    """A school's former pupils, with what they do now."""
    style, out = m.style(years=(1950, 1998), sep=m.pick('　', ' ')), []
    form = m.r.randrange(4)
    for p in m.people(m.r.randint(5, 12), style):
        home = m.chance(.2)
        out.append([f'{p.name}（{p.sur}）' if form == 0 and p.female and m.chance(.3) else p.name, '' if home else p.org, '' if home else m.pick(p.title, p.dept), p.occ_idle if home else m.pick('', p.occ)])
    if form == 1:
        return '近況だより\n' + '\n'.join(f'◎{a}さん　{m.pick("元気です。", "")}{b + "に勤めています。" if b else "今は" + d + "です。"}' for a, b, c, d in out) + '\n'
    if form == 2:
        return mark('ORG', m.pick(*m.v.SCHOOLS)) + ' 同窓会　第18期\n' + '\n'.join('・' + '　'.join(x for x in r if x) for r in out) + '\n'
    return '同窓会名簿\n' + tables.separated([['氏名（旧姓）' if form == 0 else '氏名', '勤務先', '役職・所属', '職業']] + out, '\t')


def neighbourhood_roster(m):
    title, years = m.pick(('緑町二丁目町内会 名簿', (1936, 1998)), ('PTA会員名簿', (1972, 1994)), ('檀家台帳（抄）', (1934, 1985)), ('団地自治会　世帯票', (1938, 2000)))
    style = notation(m, age='{}', years=years)
    out = [['班', '世帯主', '年齢', '職業', '電話', '役員']]
    for i, p in enumerate(m.people(m.r.randint(6, 13), style)):
        out.append([str(i // 4 + 1), p.name, cell(p, 'age'), p.occ_idle if p.year < 1956 and m.chance(.7) else p.occ, p.tel, mark('JOB_TITLE', m.pick('会長', '副会長', '会計', '班長', '書記', '民生委員', '子ども会会長', '防災部長')) if m.chance(.3) else ''])
    return title + '\n' + m.pick(lambda: tables.fixed(out), lambda: tables.separated(out, '\t'), lambda: tables.separated(out, ','), lambda: tables.boxes(out))()


def staff_interview(m):
    """A firm's page about one of its people."""
    p, q = worker(m, work=m.pick(*m.v.COMPANIES)), m.person()
    return (f'社員紹介 Vol.{m.r.randint(2, 40)}\n{p.name}\n{p.dept}／{p.title}\n{m.r.randint(2008, 2024)}年入社（{m.pick("中途", "新卒")}）　{age(p, "{}歳")}\n\n――これまでの経歴を教えてください。\n大学を出て{q.org}に入り、{q.dept}で5年ほど働きました。{m.pick("前職では" + q.title + "として後輩の指導もしていました。", "業界は" + q.industry + "です。")}\n'
            f'――休日の過ごし方は。\n{m.pick("妻は" + m.person().occ + "で、休みが合う日は山に行きます。", "子どもと公園です。", "実は" + mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS)) + "を経験し、それからは無理をしなくなりました。")}\n――今後の目標は。\n{p.dept}から新しい取り組みを広げていきたいです。\n')


def transfer_orders(m):
    """Orders of transfer: new office, name, former office."""
    w = m.pick(m.v.OFFICE, m.v.OFFICE, *m.v.COMPANIES)
    out = [['新所属', '新職名', '氏名', '旧所属', '旧職名']]
    for p in m.people(m.r.randint(5, 10), m.style(work=w, sep=m.pick('　', ' '))):
        q = m.person(m.style(work=w))
        out.append([p.dept, p.title, p.name, q.dept, q.title])
    form = m.r.randrange(3)
    head = m.pick('人事異動（4月1日付）\n', '辞令交付者一覧\n', '異動内示　部外秘\n')
    if form == 0:
        return head + '\n'.join(f'▽{a}　{b}（{d}　{e}）{c}' for a, b, c, d, e in out[1:]) + '\n'
    if form == 1:
        return head + '\n'.join(f'{c}\n　命　{a}　{b}\n　免　{d}　{e}' for a, b, c, d, e in out[1:]) + '\n'
    return head + m.pick(lambda: tables.separated(out, '\t'), lambda: tables.fixed(out), lambda: tables.boxes(out), lambda: tables.separated(out, ','))()


def remarks_column(m):
    """A list whose last column says the rest in words."""
    out = [['No', '氏名', '電話', m.pick('備考', '特記事項', '聞き取りメモ', '所感')]]
    for i in range(m.r.randint(4, 9)):
        p = worker(m, codes=None)
        c = patient(m)
        out.append([str(i + 1), p.name, p.mobile, m.pick(f'{p.occ}。配偶者は{m.person().occ}。', f'{p.org}勤務。年収{p.income}。', f'{age(p, "{}歳")}、{p.sex_long}。{c.cond}で通院中。', f'{p.org}の{p.title}。紹介者あり。', f'以前{p.dept}にいた方。', f'{c.hospital}（{c.spec}）に入院歴。{c.treatment}。', '留守電。再架電。', f'業種は{p.industry}とのこと。', f'身障者。{c.disability}。', '資料送付済み')])
    return m.pick('架電リスト\n', '訪問先一覧\n', '') + m.pick(lambda: tables.separated(out, '\t'), lambda: tables.separated(out, ',', True), lambda: tables.pipes(out))()


def invitations(m):
    """An appointment with its guests as an address list shows them."""
    a = m.person(m.style(work=m.pick(*m.v.COMPANIES)))
    guests = m.people(m.r.randint(3, 7), m.style(work=a._work, sep=' '))
    lines = [m.pick(f'{p.name}／{p.org}', f'{p.name} ({p.dept})', f'{p.name} [{p.org}]', f'"{p.name} {p.title}" <{p.mail}>', f'{p.name} （{p.org} {p.dept}）') for p in guests]
    return (f'件名: {m.pick("【再調整】", "")}次期システム打合せ\n開始: 2026/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02} 10:00\n場所: Web会議（第{m.r.randint(2, 9)}会議室）\n開催者: {a.name} ({a.dept})\n必須出席者: ' + m.pick('; ', ';\n  ').join(lines) + f'\n\n{m.pick("資料は前日までに共有します。", "代理の方の参加も可能です。")}\n')


def delivery_slips(m):
    out = []
    for p in m.people(m.r.randint(2, 4), m.style()):
        out.append(m.pick(f'お届け先\n〒{p.post}\n{p.work_addr}\n{p.org}\n{p.dept}　{p.name} 様\nTEL {p.work_tel}\n品名 {m.pick("書類", "カタログ在中", "精密機器")}', f'宛名：{p.org} {p.dept} {p.title} {p.name} 行\n住所：{p.work_addr}', f'{p.post},{p.work_addr},{p.org},{p.dept},{p.title},{p.name},様'))
    return '\n\n'.join(out) + '\n'


def career_talk_notes(m):
    """A counsellor's notes in catchwords."""
    p, c = worker(m, codes=None), patient(m)
    q = m.person(m.style(work=p._work))
    notes = [f'{age(p, "{}歳")}／{p.sex_long}／{p.occ}', f'現職：{p.org}（{p.industry}）{p.dept}→{q.dept}に異動打診あり', f'年収：{p.income}（残業込）', f'前々職は{q.org}、{q.industry}', f'役職：{p.title}。部下{m.r.randint(1, 12)}人', f'体調：{c.cond}、{c.spec}に月1通院。会社には未申告', f'家族：夫（{q.occ}）、母は{c.disability}', '転勤不可。語学△', f'希望：年収{ignored("INCOME_BAND", m.v.income(m.r))}、{ignored("INDUSTRY", m.pick(*m.v.INDUSTRIES))}以外']
    k = m.r.sample(range(len(notes)), m.r.randint(5, 8))
    bullet = m.pick('・', '- ', '→ ', '* ', '')
    return f'面談メモ　{p.name}さん　{m.r.randint(1, 12)}/{m.r.randint(1, 28)}（担当 {m.person().sur}）\n' + '\n'.join(bullet + notes[i] for i in sorted(k)) + '\n'


def introductions_prose(m):
    """Sentences about people, their work and their health."""
    p, q, c = worker(m, codes=None), worker(m, codes=None), patient(m)
    said = [f'ご紹介いただいた{p.name}様は、{p.org}で{p.title}をされている{age(p, m.pick("{}歳", "decade", "kanji"))}の{p.sex_long}です。', f'{q.sur}さんは{q.occ}で、{m.pick("昨年の", "")}年収は{q.income}と話していました。', f'奥様の{q.name}様は{q.org}の{q.dept}にお勤めです。', f'ご本人は{c.hospital}の{c.spec}で{c.conds(3)[0]}の治療を受けています。', f'{c.conds(3)[1]}の既往があり、{c.treatment}も経験済みです。', f'お父様は{c.conds(3)[2]}で他界されました。', f'ご実家は{p.industry}を営んでいます。',
            f'なお、{q.sur}さんのご子息（{mark("AGE", str(m.r.randint(3, 17)) + "歳")}）は{child_illness(m)}とのことです。', f'{p.dept}には{m.r.randint(3, 20)}年在籍されています。', f'現在は{q.occ_idle}ですが、以前は{mark("OCCUPATION", m.pick(*m.v.OCCUPATIONS[:300]))}だったそうです。', f'{c.infection}に感染したため、面談は延期となりました。']
    return m.pick('', '【引継ぎ事項】\n', '報告：', '（社内限り）') + m.pick('', '\n', '\n・').join(m.r.sample(said, m.r.randint(4, 7))) + '\n'


def meeting_minutes(m):
    """Who was there by side, and who said what."""
    a, b = m.pick(*m.v.COMPANIES), m.pick(*m.v.COMPANIES)
    us, them = m.people(2, m.style(work=a)), m.people(2, m.style(work=b))
    sides = [f'{ps[0].org}　' + '、'.join(f'{p.dept} {p.title} {p.name}' for p in ps) for ps in (them, us)]
    return (f'打合せメモ\n先方：{sides[0]}\n当方：{sides[1]}\n\n{them[0].sur}{ignored("JOB_TITLE", m.pick("部長", "課長", "次長"))}　予算は下期で{m.r.randint(2, 9) * 100}万円を見込む。\n{us[1].sur}　{us[1].dept}で見積を作成する。\n{them[1].sur}　決裁者は{m.person(m.style(work=b)).title}の{m.person().sur}である。\n'
            f'以上\n作成　{us[1].dept}　{us[1].sur}\n')


def absentee_mail(m):
    """A line manager reports illness among the staff."""
    ps = [m.person(m.style(work=m.pick(*m.v.COMPANIES))) for _ in range(m.r.randint(2, 4))]
    lines = [m.pick(f'{p.name}（{p.dept}）：{p.infection}、{m.r.randint(2, 6)}日間出勤停止', f'{p.dept}の{p.sur}さん　{p.cond}のため{m.r.randint(1, 3)}か月休職（診断書：{p.hospital} {p.spec}）', f'{p.sur}さん、ご家族が{p.infection}。本人は検査{m.pick("：", "結果　")}{mark("HEALTH_CONDITION", m.pick("陰性", "陽性"))}') for p in ps]
    r = m.person()
    return f'To: 人事労務担当\nSubject: 欠勤者報告\n\nお疲れさまです。{r.dept}の{r.sur}です。本日の欠勤者は以下のとおりです。\n\n' + '\n'.join(f'{i}．{x}' for i, x in enumerate(lines, 1)) + '\n\n個人情報のため転送はご遠慮ください。\n'
