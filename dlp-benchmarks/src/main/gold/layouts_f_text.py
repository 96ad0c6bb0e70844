"""Mails, notes, letters and minutes: people and their work and health in sentences."""
from cells import age
from clinic_f import ADMITTED, LEAVE, SYMPTOM_WORDS
from marks import mark
from people_f import customer, one, patient, people, style, worker
from sheets_f import table
from work_f import Firm


def _signature(m, p):
    unit = ' '.join(x for x in (p.dept, p.title) if x)
    rule = m.pick('--', '━' * 16, '─' * 20, '=' * 30, '*' * 28, '-' * 30)
    return m.pick(f'{rule}\n{p.org}\n{unit}\n{p.name}\n〒{p.post}\n{p.work_addr}\nTEL：{p.work_tel}\nE-mail：{p.work_mail}\n{rule}\n', f'{rule}\n{p.name}（{p.kana}）\n{p.org}　{unit}\nTel:{p.work_tel} / Fax:{p.fax}\nMobile:{p.mobile}\n{p.work_mail}\n{rule}\n',
                  f'{rule}\n{p.org} {p.dept}\n{p.name}\n{p.work_mail}\n', f'{rule}\n{p.org}\n{p.dept}\n{p.title + "　" if p.title else ""}{p.name}\n携帯 {p.mobile}\n{rule}\n')


_BODIES = ('先日はお打ち合わせの時間をいただき、ありがとうございました。\n議事録を添付いたしますのでご確認ください。', 'ご依頼のありました見積書をお送りいたします。\nご不明な点がございましたらお知らせください。', '来週の訪問の件、14日（火）10時でお願いいたします。', '標記の件、納期が1週間遅れる見込みとなりました。\nご迷惑をおかけし申し訳ございません。',
           '請求書を郵送いたしました。月末までにお振込みをお願いいたします。', '弊社の年末年始の休業についてご案内申し上げます。', '契約更新の時期が近づいてまいりましたので、ご連絡差し上げました。')


def business_mail(m):
    look = style(m)
    a, b = worker(m, 'contact', look), worker(m, 'contact', look)
    greet = m.pick(f'{a.org}\n{a.dept}\n{a.sur}様', f'{a.org}　{a.sur} 様', f'{a.org}\n{a.dept}　{a.rank}\n{a.name} 様')
    mine = m.pick(f'{b.org}の{b.sur}です。', f'{b.org}　{b.dept}の{b.sur}でございます。', f'{b.org}の{b.name}と申します。')
    return f'{greet}\n\n{m.pick("いつもお世話になっております。", "お世話になっております。")}\n{mine}\n\n{m.pick(*_BODIES)}\n\n{m.pick("よろしくお願いいたします。", "何卒よろしくお願い申し上げます。", "引き続きよろしくお願いいたします。")}\n\n{_signature(m, b)}'


def mail_with_list(m):
    look = style(m)
    b = worker(m, 'contact', look)
    kind = m.r.randrange(4)
    if kind == 0:
        t = table(m, ['name', 'age', 'occ', 'org', 'income', 'phone_any'], people(m, m.r.randint(3, 20), 'customer', look), 'tsv', 'fixed')
    elif kind == 1:
        t = table(m, ['org', 'dept', 'rank', 'name', 'work_mail'], people(m, m.r.randint(3, 25), 'contact', look), 'tsv', 'csv')
    elif kind == 2:
        t = table(m, ['name', 'age', 'sex', 'history', 'phone_any'], people(m, m.r.randint(3, 20), 'patient', dict(look, none='なし')), 'tsv', 'fixed')
    else:
        t = table(m, ['hospital', 'spec', 'name', 'doctor_title'], people(m, m.r.randint(3, 20), 'doctor', look), 'tsv', 'pipes')
    return f'{one(m, "staff", look).sur}さん\n\nお疲れさまです。{b.sur}です。\n{m.pick("先ほど話していた一覧です。", "対象者を下記に貼り付けます。", "リストを共有します。取扱いにご注意ください。")}\n\n{t}\n{m.pick("確認をお願いします。", "午後にまた連絡します。", "不足があれば教えてください。")}\n\n{_signature(m, b)}'


def reply_thread(m):
    look = style(m)
    a, b = worker(m, 'contact', look), worker(m, 'contact', look)
    return (f'{a.sur}様\n\nご連絡ありがとうございます。\n{b.org}の{b.sur}です。\n{m.pick("承知いたしました。担当に申し伝えます。", "日程の件、問題ございません。", "内容を確認のうえ、改めてご連絡いたします。")}\n\n{_signature(m, b)}\n'
            f'{m.r.randint(2024, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日(火) 10:{m.r.randint(10, 59)} {a.name} <{a.work_mail}>:\n> {b.sur}様\n> いつもお世話になっております。{a.org}の{a.sur}です。\n> {m.pick("資料をお送りいただけますでしょうか。", "来週のご都合はいかがでしょうか。")}\n> {a.dept}　{a.name}\n')


def signatures(m):
    return '\n'.join(_signature(m, worker(m)) for _ in range(m.r.randint(1, 3)))


def crm_memo(m):
    out = []
    for _ in range(m.r.randint(2, 7)):
        p = customer(m, style(m, bands=None, ill='plain', years_old=lambda r: r.randint(27, 74), among=ADMITTED))
        q = one(m, 'customer', p.style)
        ill = p.written(p.ills(1, lasting=True)[0])
        out.append(m.pick(
            f'{p.name}様（{age(p, "{}歳")}）来店。{p.occ}、{p.org}勤務。年収{p.income_free}。{m.pick("住宅ローンの事前審査を希望。", "iDeCoの説明を実施。", "定期預金の満期手続き。")}',
            f'{p.sur}様に架電。不在のため奥様に伝言を依頼。連絡先は{p.mobile}。',
            f'{p.name}様より入電。{ill}で{p.hospital}に入院していたが先週退院とのこと。給付金請求書を送付する。',
            f'{p.sur}様訪問。お子様の進学資金について相談。ご主人は{p.org}の{p.rank}、ご本人は{q.occ}。世帯年収は{p.income_free}とのこと。',
            f'{p.name}様の転職に伴い勤務先を変更。旧：{p.org}　新：{customer(m, p.style).org}。',
            f'{p.name}様、{p.industry}のため繁忙期は連絡が付きにくい。平日18時以降に携帯（{p.mobile}）へ。',
            f'満期のご案内。{p.sur}様は{ill}の治療中で、新規の医療保険は引受け不可と回答。'))
    return '\n'.join(f'{m.r.randint(2023, 2026)}/{m.r.randint(1, 12):02}/{m.r.randint(1, 28):02} {t}' for t in out) + '\n'


def call_log(m):
    look = style(m, near=1)
    out = [m.pick('電話受付記録', '【コールログ】', '相談受付簿')]
    for i in range(m.r.randint(3, 9)):
        p = patient(m, dict(look, ill='plain'), 1, role='customer')
        why = m.pick('住所変更の手続きについて。', '請求金額の問い合わせ。', f'{p.cond}があるが加入できるかとのお尋ね。', f'勤務先が{p.org}に変わったとのこと。' if p.works else '解約の申し出。', f'{p.hospital}の{p.spec}から書類が届かないとの苦情。', f'ご家族が{p.cond}と診断され、手続きを確認したい。')
        out.append(f'{m.r.randint(9, 17)}:{m.r.randint(0, 59):02}　{p.name}様（{p.occ}、{age(p, "{}歳")}）{p.phone_any}　{why}対応：{one(m, "staff", look).sur}')
    return '\n'.join(out) + '\n'


def minutes(m):
    look = style(m)
    who = [worker(m, 'contact', look) for _ in range(m.r.randint(3, 7))]
    a, b = who[:2]
    form = m.r.randrange(3)
    lines = [(f'{p.org}　{p.dept}　{p.rank}　{p.name}', f'{p.name}（{p.org}　{p.rank}）', f'{p.org}：{p.name} 様')[form] for p in who]
    return (f'議事録\n件名：{m.pick("システム更改 定例", "共同販促の打合せ", "品質改善会議", "キックオフ")}（第{m.r.randint(1, 12)}回）\n日時：{m.r.randint(2024, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日　13:00～14:30\n場所：第2会議室／Web\n出席者：\n' + '\n'.join('　' + x for x in lines)
            + f'\n\n【議題】\n1. 進捗の報告\n　・{a.sur}氏より説明。予定どおり進んでいる。\n2. 課題\n　・{b.dept}で試験環境を準備する（担当：{b.sur}）。\n　・{m.pick("費用の見積りは次回提示する。", "仕様の変更は今月末で締め切る。", "障害時の連絡先を見直す。")}\n3. 次回　{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日\n')


def chat_log(m):
    look = style(m, sep='', ill='plain')
    firm = Firm(m.r, size=2)
    a, b = worker(m, 'staff', look, firm), worker(m, 'staff', look, firm)
    p, q = customer(m, look), worker(m, 'contact', look)
    s = patient(m, dict(look, years_old=lambda r: r.randint(24, 62), among=LEAVE), 1)
    said = m.r.sample([f'{p.sur}さんの年収って{p.income_free}で合ってますか', f'申込書だと{p.org}勤務の{p.occ}になってます', f'{q.org}の{q.sur}{q.rank_honorific}から電話ありました', f'先方の窓口が{q.name}さんに変わりました。{q.dept}だそうです', f'{s.sur}さん、{s.cond}でしばらく休むそうです', f'{s.sur}さんの診断書届きました。{s.hospital}です',
                       '了解です', f'{p.name}様の携帯 {p.mobile} です', 'ありがとうございます、確認します', f'{b.dept}にも共有お願いします', '今日の15時の会議、10分遅れます'], m.r.randint(5, 9))
    t = m.r.randint(540, 1000)
    out = []
    for x in said:
        t += m.r.randint(0, 6)
        w = m.pick(a, b)
        out.append(f'{t // 60:02}:{t % 60:02}\t{w.name}\t{x}')
    return '\n'.join(out) + '\n'


def sales_report(m):
    look = style(m, sep=m.pick('', ' '))
    s = worker(m, 'staff', look)
    out = [f'営業日報　{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日　{s.dept}　{s.name}', '']
    for i in range(m.r.randint(2, 5)):
        c = worker(m, 'contact', look)
        out.append(f'{i + 1}．{c.org}（{c.industry}）\n　面談者：{c.dept} {c.rank} {c.name}様\n　内容：{m.pick("見積書を提出。来週回答をいただく。", "新製品を紹介。サンプルの依頼あり。", "値上げのお願い。難色を示された。", "クレームのお詫び。再発防止策を説明。")}')
    return '\n'.join(out) + f'\n\n所感：{m.pick("競合の値下げが目立つ。", "月末に向けて訪問件数を増やしたい。", "特になし")}\n'


def care_record(m):
    p = patient(m, style(m, ill='plain', near=1), 2, role='elder')
    q = one(m, 'customer', p.style)
    c = p.conds(2)
    said = [f'{p.name}様　{age(p, "{}歳")}　{p.sex_long}　{p.care}。', f'{c[0]}、{c[1]}にて{p.hospital}に月1回通院。', f'キーパーソンは長女の{q.name}様（{q.mobile}）。{q.occ}。', '室内は伝い歩き。入浴は見守り。', f'以前は{mark("OCCUPATION", m.pick("大工", "教員", "農業", "会社員", "看護師"))}をしていた。', '食事はほぼ全量摂取。夜間の訴えなし。',
            f'昨年{p.treatment}を受けた。' if p.treatment else 'デイサービスを週2回利用。', f'{mark("HEALTH_CONDITION", SYMPTOM_WORDS.draw(m.r), True)}あり、様子観察とする。', f'住所は{p.addr}。']
    return m.pick('アセスメント\n', '支援経過\n', '申し送り\n') + m.pick('', '\n').join([said[0]] + m.r.sample(said[1:], m.r.randint(3, 6))) + '\n'


def referral_letter(m):
    look = style(m, ill='chart', near=1)
    p = patient(m, look, 3)
    d, t = one(m, 'doctor', look, spec=p.ills(1)[0].specs[0]), one(m, 'doctor', look)
    t._spec = p.ills(1)[0].specs[0]
    t.firm = Firm(m.r, 'clinic', 2)
    c = p.conds(3)
    return (f'診療情報提供書（紹介状）\n紹介先　{t.hospital}　{t.spec}\n{t.name}　先生\n　　　　　　{m.r.randint(2024, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日\n{d.hospital}\n{d.work_addr}\nTEL {d.work_tel}\n{mark("OCCUPATION", "医師", True)}　{d.name}\n\n'
            f'患者氏名　{p.name}　{p.sex}　{p.birth}生（{age(p, "{}歳")}）\n住所　{p.addr}　電話　{p.phone_any}　職業　{p.job}\n傷病名　{c[0]}\n紹介目的　{m.pick("精査加療のお願い", "手術適応の評価", "転居に伴う加療継続")}\n既往歴　{c[1]}、{c[2]}\n'
            f'経過　平素より大変お世話になっております。上記にて当院通院中の{age(p, "{}歳")}{p.sex_long}です。{m.pick("最近、" + mark("HEALTH_CONDITION", SYMPTOM_WORDS.draw(m.r), True) + "を認めるようになりました。", "内服で経過をみておりましたが、改善が乏しい状況です。")}' + (f'{p.treatment}を行っております。' if p.treatment else '') + 'ご高診のほどお願い申し上げます。\n')


def discharge_summary(m):
    p = patient(m, style(m, ill='chart', near=1), 3, role='inpatient')
    c = p.conds(3)
    d = one(m, 'doctor', p.style)
    return (f'退院時サマリー\nID {m.r.randint(10 ** 5, 10 ** 7)}　{p.name}　{age(p, m.pick("{}歳", "{}才"))}　{p.sex}\n診療科　{p.spec}　　担当医　{d.sur}\n入院日 {m.r.randint(1, 12)}/{m.r.randint(1, 14)}　退院日 {m.r.randint(1, 12)}/{m.r.randint(15, 28)}\n【主病名】{c[0]}\n【併存症】{c[1]}、{c[2]}\n'
            + (f'【治療】{p.treatment}\n' if p.treatment else '') + f'【経過】{m.pick("経過良好にて退院となった。", "リハビリを継続し、自宅退院となった。", "転院調整のうえ退院となった。")}\n【退院先】{m.pick("自宅", p.big_hospital)}\n')


def handover(m):
    look = style(m, sep='', ill='chart', near=1)
    out = [m.pick('申し送り　夜勤→日勤', '病棟カンファレンス', '回診メモ')]
    for _ in range(m.r.randint(3, 10)):
        p = patient(m, look, 2, role='inpatient')
        c = p.conds(2)
        out.append(m.pick(f'{m.r.randint(301, 620)} {p.sur}さん　{age(p, "{}")}{p.sex}　{c[0]}。{m.pick("バイタル安定。", "本日退院予定。", "食事再開。")}', f'{p.name}様（{age(p, "{}歳")}）{c[0]}、既往に{c[1]}。{"本日" + p.treatment + "予定。" if p.treatment else "著変なし。"}', f'{p.sur}さん　{p.spec}　{c[0]}　家族へ説明済み'))
    return '\n'.join(out) + '\n'


def personnel_interview(m):
    look = style(m, ill='chart', years_old=lambda r: r.randint(25, 60), among=LEAVE)
    firm = Firm(m.r, size=2)
    p, s = worker(m, 'staff', look, firm), worker(m, 'staff', look, firm)
    a = p.written(p.ills(1)[0])
    return (f'面談記録（{mark("DEPARTMENT", "人事部", True)}限り）\n対象者：{p.dept}　{p.name}（{age(p, "{}歳")}）\n面談者：{s.dept}　{s.rank}　{s.name}\n\n・{m.r.randint(3, 12)}月から{m.pick("眠れない日が続いている", "体調がすぐれない")}とのこと。{p.hospital}を受診し、{a}との診断書が提出された。\n'
            f'・{m.pick("1か月の休養を要する。", "当面は時間外勤務を免除する。", "通院のため週1回早退を認める。")}\n・{m.pick("業務は" + worker(m, "staff", look, firm).sur + "さんに引き継ぐ。", "家族の同意を得ている。")}\n・年収は{p.income_free}、傷病手当金の説明を行った。\n')


def incident_report(m):
    p, s = customer(m), worker(m, 'staff')
    return (f'個人情報の誤送信に関する報告\n発生日　{m.r.randint(2024, 2026)}年{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日\n発生部署　{s.org}　{s.dept}\n報告者　{s.name}\n\n概要　お客様1名分の申込書を別のお客様へ送付した。\n漏えいした項目　氏名（{p.name}）、住所（{p.addr}）、生年月日（{p.birth}）、職業（{p.occ}）、勤務先（{p.org}）、年収（{p.income_free}）\n'
            f'対応　当日中に回収し、{p.sur}様へお詫びした（電話 {p.phone_any}）。\n再発防止　封入時に二人で照合する。\n')


def speaker_profiles(m):
    out = [m.pick('講師紹介', '登壇者プロフィール', '受賞者のご紹介')]
    for _ in range(m.r.randint(1, 4)):
        p = worker(m, 'contact', style(m, sep=m.pick(' ', '　', '')))
        q = worker(m, 'contact', p.style)
        d = one(m, 'doctor', p.style)
        out.append(m.pick(f'{p.name}（{p.kana}）氏\n{p.org}　{p.dept}　{p.rank}\n{mark("BIRTHDATE", f"{p.year}年", True)}生まれ。大学卒業後、{q.org}に入社。{q.dept}を経て、{max(p.year + 24, m.r.randint(2012, 2024))}年より現職。', f'{d.name}　先生\n{d.hospital}　{d.spec}' + (f'　{d.doctor_title}' if d.doctor_title else '') + '\n地域医療に長く携わる。'))
    return '\n\n'.join(out) + '\n'


def complaint(m):
    look = style(m, near=1)
    p, s = customer(m, look), worker(m, 'staff', look)
    return (f'苦情受付票\n受付　{s.dept}　{s.sur}\nお客様　{p.name}様　{p.phone_any}\n{p.addr}\n\n{m.pick(mark("OCCUPATION", "店員", True) + "の説明が不十分だったとのお申し出。", "請求が二重であるとのお申し出。", "商品の不具合により仕事に支障が出たとのこと。")}{p.sur}様は{p.org}にお勤めの{p.job}で、平日の日中は連絡が取れない。{m.pick("後日、上司から折り返す。", "返金で了承を得た。")}\n')


def case_study(m):
    """A planner's or a social worker's case in prose."""
    p = patient(m, style(m, ill='plain', bands=None, years_old=lambda r: r.randint(30, 70)), 2)
    c = p.conds(2)
    return m.pick(f'相談者は{p.name}さん（{age(p, "{}歳")}、{p.job}）。年収は{p.income_free}。昨年{c[0]}と診断され、{p.hospital}の{p.spec}に通っている。{c[1]}の持病もあり、医療保険に入れるか不安だという。\n',
                  f'{p.name}さん、{age(p, "{}歳")}、{p.sex_long}。' + (f'{p.org}に勤務。' if p.works else '一人暮らし。') + f'{c[0]}のため{m.pick("先月から休職中", "通院しながら生活している")}。{c[1]}もある。収入は年{p.income_free}。高額療養費の申請を案内した。\n')


LAYOUTS = ((business_mail, 8), (mail_with_list, 6), (reply_thread, 4), (signatures, 4), (crm_memo, 6), (call_log, 4), (minutes, 5), (chat_log, 4), (sales_report, 4), (care_record, 4), (referral_letter, 6), (discharge_summary, 4), (handover, 4), (personnel_interview, 4), (incident_report, 4), (speaker_profiles, 4), (complaint, 3), (case_study, 4))
