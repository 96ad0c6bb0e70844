"""Layouts of part e: what hospitals, chemists, health offices and welfare offices write about patients."""
import tables
from cells import age, cell, result
from marks import mark
from sheets_e import child_occupation, child_school, heads, ignored, notation, patient, rows, worker


def _age_sex(m, p):
    """Age and sex as doctors run them together."""
    letter, kanji = mark('SEX', 'F' if p.female else 'M'), mark('SEX', '女' if p.female else '男')
    return m.pick(p.age_bare + letter, age(p, '{}歳') + kanji, age(p, '{}歳') + mark('SEX', '女性' if p.female else '男性'), p.age_bare + 'y.o. ' + letter, age(p, '{}才') + '・' + kanji, p.age_bare + '/' + letter)


def surgery_schedule(m):
    style = notation(m, age='{}', sexes=m.pick(('男', '女'), ('M', 'F')))
    table = [['室', '時間', '患者氏名', '齢', '性', '科', '術前診断', '術式', '麻酔', '執刀医']]
    for i in range(m.r.randint(4, 9)):
        p = patient(m, style)
        table.append([f'OR{i % 5 + 1}', m.pick('8:45', '9:00', 'オンコール', '13:30'), p.name, cell(p, 'age'), cell(p, 'sex'), p.spec, p.cond, p.treatment, m.pick('全麻', '腰麻', '局麻', '硬麻'), m.person().sur])
    return f'{m.r.randint(1, 12)}月{m.r.randint(1, 28)}日（{m.pick(*"月火水木金")}）手術予定表\n' + m.pick(lambda: tables.separated(table, '\t'), lambda: tables.fixed(table), lambda: tables.boxes(table[:6]))()


def appointments(m):
    """An outpatient clinic's list of the day."""
    keys = m.pick(['name', 'age', 'sex', 'spec', 'cond'], ['name', 'kana', 'age', 'spec', 'cond?'], ['name', 'sex', 'age', 'cond', 'treatment'])
    body = [[f'{9 + i // 4}:{i % 4 * 15:02}', f'{m.r.randint(10000, 99999)}'] + r + [m.pick('再診', '初診', '紹介状あり', '採血あり', '')] for i, r in enumerate(rows(m, keys, m.r.randint(5, 12), notation(m), patient))]
    return m.pick('予約患者一覧\n', '外来受付リスト 2診\n', '') + m.pick(lambda t: tables.separated(t, '\t'), lambda t: tables.separated(t, ','), lambda t: tables.fixed(t), lambda t: tables.pipes(t))([['時刻', 'ID'] + heads(m, keys) + ['メモ']] + body)


def progress_note(m):
    """A note by problem: subjective, objective, assessment, plan."""
    p = patient(m)
    c = p.conds(3)
    s = ignored('HEALTH_CONDITION', m.pick(*m.v.SYMPTOMS))
    return (f'{p.name}　{_age_sex(m, p)}　ID {m.r.randint(10 ** 5, 10 ** 6)}\n{p.spec}　Dr.{m.person().sur}　2026/{m.r.randint(1, 12)}/{m.r.randint(1, 28)}\n#1 {c[0]}\n#2 {c[1]}\nS) {m.pick("変わりないです。", "夜に" + s + "がある。", "薬は飲めています。")}\nO) BP {m.r.randint(104, 168)}/{m.r.randint(58, 98)}, SpO2 {m.r.randint(93, 99)}%, WBC {m.r.randint(38, 120) * 100}\n'
            f'A) #1 {m.pick("安定", "増悪傾向", p.treatment + "の効果あり")}。#2は経過観察。\nP) {p.treatment}{m.pick("を継続", "の同意取得", "を検討")}。次回4週後。{m.pick("", "職場（" + p.org + "）へ診断書発行。", "他科 " + mark("MEDICAL_SPECIALTY", m.pick(*m.v.SPECIALTIES)) + " へコンサルト。")}\n' + (f'PMH: {c[2]}　FH: 母 {mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}\n職業歴: {p.occ}\n' if m.chance(.6) else ''))


def chemists_record(m):
    p = patient(m)
    return (f'薬剤服用歴　{mark("ORG", m.pick("さくらんぼ薬局薬院店", "㈱あけぼの調剤 三番町店", "ミント調剤薬局", "アルプス堂薬局本店", "まちかど薬局"))}\n患者　{p.name}（{p.kana}）　{_age_sex(m, p)}\n処方元　{p.hospital}　{p.spec}　{m.person().name}先生\n現病歴：{p.conds(2)[0]}、{p.conds(2)[1]}\n既往：{mark("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}　副作用歴：なし\n'
            f'職業：{p.occ}（{m.pick("車の運転あり", "夜勤あり", "高所作業なし")}）　嗜好：酒 機会飲酒／タバコ なし\nRp1 アムロジピン錠5mg 1錠 分1 朝食後 28日分\nRp2 ロキソプロフェン錠60mg 頓服 10回分\n指導：残薬{m.r.randint(0, 14)}日分。{m.pick("ふらつきに注意するよう説明。", "グレープフルーツを避けるよう説明。")}\n')


def doctors_opinion(m):
    """A doctor's opinion for the care insurance."""
    p = patient(m, years=(1931, 1955))
    c = p.conds(3)
    return (f'主治医意見書\n申請者　{p.name}　{p.birth}生（{age(p, "{}歳")}）　{cell(p, "sex")}\n　　　　〒{p.post} {p.addr}　連絡先 {p.tel}\n医師氏名　{m.person().name}\n医療機関名　{p.hospital}　電話 {p.work_tel}\n（２）他科受診の有無　■有　□無 → {mark("MEDICAL_SPECIALTY", m.pick(*m.v.SPECIALTIES))}\n'
            f'１．傷病に関する意見\n（１）診断名\n　1．{c[0]}　発症年月日 平成{m.r.randint(20, 30)}年頃\n　2．{c[1]}\n　3．{c[2]}\n（２）症状としての安定性　■安定　□不安定\n２．特別な医療　{p.treatment}\n現在の認定　{mark("HEALTH_CONDITION", m.pick("要介護1", "要介護２", "要介護3", "要支援２", "要介護５"))}\n')


def death_certificate(m):
    p = patient(m, years=(1928, 1970))
    c = p.conds(3)
    return (f'死亡診断書（写）\n氏名　{p.name}　性別　{cell(p, "sex")}\n生年月日　{p.birth}（享年{mark("AGE", str(p.years_old) + m.pick("歳", "", "才"))}）\n職業　{m.pick(p.occ_idle, p.occ)}\n死亡したところの種別　病院　名称　{p.hospital}\n(ア)直接死因　{c[0]}　期間 {m.r.randint(2, 30)}日\n(イ)(ア)の原因　{c[1]}　期間 約{m.r.randint(2, 9)}年\n(ウ)　―\n直接には影響しないが経過に影響を及ぼした傷病名　{c[2]}\n手術　{m.pick("無", "有　" + p.treatment)}\n医師　{m.person().name}\n')


def case_conference(m):
    """One line a case, as it is typed for a meeting."""
    out = [m.pick('キャンサーボード症例', '【回診】本日の新入院', '申し送り（夜勤→日勤）', '症例検討会 次第')]
    for i in range(m.r.randint(3, 8)):
        p = patient(m)
        c = p.conds(2)
        out.append(m.pick(f'{i + 1}) {p.name} {_age_sex(m, p)} {c[0]}、{p.treatment}予定', f'#{m.r.randint(301, 520)} {p.sur}さん {_age_sex(m, p)} / {p.spec} / {c[0]}＋{c[1]}', f'症例{i + 1}：{_age_sex(m, p)}。主訴 {ignored("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS))}。診断 {c[0]}。既往 {c[1]}。担当 {m.person().sur}（{p.spec}）', f'・{p.name}様（{age(p, "{}")}・{mark("SEX", "女" if p.female else "男")}）{c[0]}　{p.treatment}　{m.r.randint(2, 9)}日目'))
    return '\n'.join(out) + '\n'


def ambulance_record(m):
    p = patient(m)
    return (f'救急活動記録票\n覚知 {m.r.randint(0, 23):02}:{m.r.randint(0, 59):02}　現着 +{m.r.randint(5, 14)}分　救急隊 {mark("DEPARTMENT", m.pick("中央救急2隊", "北救急隊", "泉出張所救急隊"))}\n傷病者　{p.name}　{_age_sex(m, p)}　{p.birth}生\n住所　{p.addr}\n職業　{p.occ}\n事故概要　勤務先（{p.org}）で倒れているところを同僚が発見\n'
            f'主訴　{ignored("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS))}　既往　{p.conds(2)[1]}\n傷病名（医師）　{p.conds(2)[0]}　程度 {m.pick("中等症", "重症", "軽症")}\n搬送先　{p.hospital}　{p.spec}　引継医師 {m.person().sur}\n')


def evacuation_register(m):
    """People who need help in a disaster."""
    style = notation(m, years=(1930, 2010), phone=0)
    keys = ['name', 'age', 'sex', 'addr', 'tel', 'disability', 'cond']
    head = ['番号', m.pick('氏名', '要支援者氏名'), '年齢', '性別', '住所', '電話', m.pick('要件', '支援を要する理由', '該当区分'), m.pick('病名・医療機器', '疾患等')]
    return m.pick('避難行動要支援者名簿（関係者限り）\n', '個別避難計画対象者\n') + m.pick(lambda t: tables.separated(t, ','), lambda t: tables.separated(t, '\t'), lambda t: tables.boxes(t[:6]))([head] + [[str(i)] + r for i, r in enumerate(rows(m, keys, m.r.randint(5, 10), style, patient), 1)])


def welfare_case(m):
    """A case worker's record of a household on welfare."""
    p, q = patient(m, years=(1945, 1990)), m.person()
    return (f'ケース記録　世帯番号 {m.r.randint(1000, 9999)}\n世帯主 {p.name}（{age(p, "{}")}）{p.occ_idle}\n手帳等：{p.disability}\n傷病：{p.conds(2)[0]}、{p.conds(2)[1]}（{p.hospital} {p.spec}に通院）\n扶養義務者：{q.name}（兄、{q.org}勤務、{q.occ}、年収{q.income}）\n'
            f'{m.r.randint(1, 12)}/{m.r.randint(1, 28)} 家庭訪問。{m.pick("顔色よく、", "元気がなく、")}{m.pick("服薬は守られている。", "受診が途切れている。")}{mark("HEALTH_CONDITION", m.pick(*m.v.TREATMENTS))}を主治医から勧められているとのこと。\n{m.r.randint(1, 12)}/{m.r.randint(1, 28)} 電話。就労について相談。以前は{mark("OCCUPATION", m.pick(*m.v.OCCUPATIONS[:300]))}をしていた。\n担当　{mark("DEPARTMENT", m.pick("保護第二課", "生活支援班", "福祉総務課　給付係"))}　{m.person().sur}\n')


def works_doctor(m):
    """A works doctor's list of interviews: unit, findings, what is decided."""
    style = notation(m, work=m.pick(*m.v.COMPANIES), age='{}')
    keys = ['name', 'age', 'sex', 'dept', 'title', 'cond', 'treatment']
    body = [r + [m.pick('通常勤務', '残業禁止', '要休業', '就業制限（夜勤不可）', '要精密検査'), m.pick('', '3か月後再面談', '復職可否は次回')] for r in rows(m, keys, m.r.randint(4, 9), style, lambda m, s: patient(m, s))]
    table = [[m.pick('氏名', '社員名'), '年齢', '性別', m.pick('職場', '所属'), '職位', m.pick('病名', '所見'), '治療', '就業区分', '備考']] + body
    return m.pick('産業医面談一覧（人事限）\n', '休職・復職者管理表\n', 'メンタル不調者フォロー\n') + m.pick(lambda: tables.separated(table, '\t'), lambda: tables.separated(table, ','), lambda: tables.pipes(table), lambda: tables.fixed(table))()


def outbreak_report(m):
    """The notification of a case of an infectious disease."""
    p, d = m.person(notation(m, years=(1935, 2018))), m.person()
    return (f'{m.pick("感染症発生届", "患者発生連絡票", "施設内感染 第1報")}\n報告医師　{d.name}　{d.hospital}\n１ 当該者氏名　{p.name}　２ 性別　{cell(p, "sex")}　３ 生年月日　{p.birth}　４ 診断時の年齢　{age(p, m.pick("{}歳", "{}"))}\n５ 職業　{child_occupation(m, p) if p.year > 2006 else p.occ}　６ 住所　{p.addr}\n'
            f'７ 診断名　{p.infection}\n８ 診断方法　{m.pick("核酸検出法", "迅速キット", "IGRA")}　結果：{result(p)}\n９ 症状　{ignored("HEALTH_CONDITION", m.pick(*m.v.SYMPTOMS))}\n10 基礎疾患　{cell(p, "cond?")}\n11 接触者　同居{m.r.randint(1, 5)}名、{"学校・園" if p.year > 2006 else "職場"}（{child_school(m, p) if p.year > 2006 else p.org}）{m.r.randint(0, 9)}名\n')


def allergy_table(m):
    """A school's table for the kitchen."""
    pool = ['食物アレルギー（大豆）', '乳・卵アレルギー', 'そばアレルギー', 'キウイアレルギー', '甲殻類アレルギー（えび・かに）', '牛乳アレルギー', 'ナッツアレルギー（くるみ）']
    out = [['組', '児童名', '性', m.pick('原因・診断', '疾患名', '配慮が必要な病気'), '対応', '主治医']]
    for p in m.people(m.r.randint(4, 9), notation(m, years=(2012, 2019), sexes=m.pick(('男', '女'), ('男子', '女子')))):
        out.append([f'{m.r.randint(1, 6)}-{m.r.randint(1, 3)}', p.name, cell(p, 'sex'), mark('HEALTH_CONDITION', m.pick(*pool)), m.pick('除去食', '弁当持参', 'エピペン保管（保健室）', '観察'), p.hospital])
    return f'{mark("ORG", m.pick(*[s for s in m.v.SCHOOLS if "小学校" in s or "園" in s]))}　対応児童一覧\n' + m.pick(lambda: tables.separated(out, '\t'), lambda: tables.boxes(out), lambda: tables.separated(out, ','), lambda: tables.pipes(out))()


def duty_roster(m):
    """Who is on duty: a doctor and the specialty a day."""
    out = [['日', '曜', '当直医', '科', 'オンコール', '科']]
    for i in range(m.r.randint(5, 12)):
        a, b = m.person(m.style()), m.person(m.style())
        out.append([str(i + 1), '月火水木金土日'[i % 7], a.sur, a.spec, b.sur, b.spec])
    return f'{mark("ORG", m.v.hospital(m.r))} {m.r.randint(1, 12)}月 当直表\n' + m.pick(lambda: tables.separated(out, '\t'), lambda: tables.fixed(out), lambda: tables.boxes(out))()


def representatives_visits(m):
    """A drug firm's representative on doctors visited; names of drugs are no illness."""
    out = [m.pick('日付,施設,診療科,役職,Dr.,内容', '訪問日\t施設名\t科\t職位\t医師名\t面談内容')]
    sep = ',' if ',' in out[0] else '\t'
    for p in m.people(m.r.randint(4, 9), m.style()):
        out.append(sep.join([f'{m.r.randint(1, 12)}/{m.r.randint(1, 28)}', p.hospital, p.spec, p.med_title, p.name, m.pick('説明会の日程調整', 'ジャヌビアの切替依頼', '副作用報告を回収', '講演会案内を手渡し', '不在、名刺のみ')]))
    return '\n'.join(out) + '\n'


def discharge_call(m):
    """A hospital's mail to a care manager about somebody who goes home."""
    p, a, b = patient(m, years=(1930, 1958)), m.person(m.style(work=m.v.MEDICAL)), m.person()
    c = p.conds(3)
    return (f'件名：{p.sur}様 退院調整の件\n\n{mark("ORG", m.pick(*m.v.CARE))}\n{b.sur}様\n\nいつもお世話になっております。{a.hospital} {mark("DEPARTMENT", m.pick("医療連携室", "地域医療連携センター", "患者サポート室"))}の{a.sur}です。\n{p.spec}に{c[0]}でご入院中の{p.name}様（{age(p, m.pick("{}歳", "full"))}、{p.sex_long}）ですが、{p.treatment}の経過がよく、来週の退院を予定しております。\n'
            f'併存症として{c[1]}があり、以前から{mark("HEALTH_CONDITION", m.pick("要介護1", "要介護3", "要支援1", "要介護4（区分変更中）"))}の認定をお持ちです。{m.pick("ご長女は" + a.org + "にお勤めで、日中は独居となります。", "キーパーソンはご長男（" + worker(m).occ + "）です。")}{m.pick("奥様も" + c[2] + "で通院されています。", "")}\nカンファレンスは{m.r.randint(10, 28)}日14時、4階面談室です。\n')


def lab_and_infection_sheet(m):
    """Markers of infections before an operation, by patient."""
    res = m.pick(('陽性', '陰性'), ('(+)', '(-)'), ('（＋）', '（－）'))
    out = [['ID', '患者名', '科', 'HBs抗原', 'HCV抗体', 'TPHA', 'HIV', '新型コロナPCR']]
    for p in m.people(m.r.randint(4, 9), m.style()):
        out.append([str(m.r.randint(10000, 99999)), p.name, p.spec] + [mark('HEALTH_CONDITION', m.pick(res[0], *res[1:] * 3)) for _ in range(5)])
    return '術前感染症一覧\n' + m.pick(lambda: tables.separated(out, '\t'), lambda: tables.separated(out, ','), lambda: tables.fixed(out))()
