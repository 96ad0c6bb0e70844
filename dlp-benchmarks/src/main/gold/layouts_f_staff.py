"""Lists of employees, as personnel departments, general affairs and associations keep them."""
import json

import tables
from clinic_f import CARE, LEAVE
from marks import mark, plain
from people_f import one, people, relative, style, worker
from sheets_f import count, day, number, table, words
from work_f import Firm


def _staff(m, n, look=None, **kind):
    """People of one employer, in the order of units or of numbers."""
    firm = Firm(m.r, size=kind.pop('size', None) or m.pick(1, 2), **kind)
    who = people(m, n, 'staff', look or _look(m), firm)
    return firm, sorted(who, key=lambda p: plain(p.dept)) if m.chance(.7) else who


def _look(m, **fixed):
    return style(m, **dict({'plain_title': m.r.choices(('', '一般', '社員', '一般社員'), (54, 21, 15, 10))[0], 'near': .95, 'blank': 0}, **fixed))


def employee_roster(m):
    firm, who = _staff(m, count(m, .75))
    cols = [(m.pick('社員番号', '社員No', '社員コード', '職員番号'), number(m.pick(4, 5, 6))), 'name', 'kana', 'sex', 'birth', 'age', 'dept', 'title_or_none', ('入社年月日', day(1992, 2026)), 'post', 'addr', 'phone_any', 'work_mail']
    cols = cols[:2] + [c for c in cols[2:] if c in ('dept', 'title_or_none') or m.chance(.55)]
    title = m.pick('', '', '社員名簿\n', f'{mark("ORG", firm.name)}　社員一覧（{m.r.randint(2023, 2026)}年4月1日現在）\n')
    return table(m, cols, who, 'csv', 'tsv', 'csv', 'quoted', 'ruled', title=title)


def roster_by_unit(m):
    """A sheet with a line for each unit and its people below."""
    firm, who = _staff(m, count(m, .6))
    out, last, bullet = [m.pick('従業員名簿', '座席表兼名簿', '在籍者一覧')], None, m.pick('■', '■', '◆', '● ')
    for p in sorted(who, key=lambda p: plain(p.dept)):
        if p.dept != last and p.dept:
            out.append(bullet + p.dept)
        last = p.dept
        out.append('\t'.join((p.title_or_none, p.name, p.kana, p.mobile)))
    return '\n'.join(out) + '\n'


def pay_list(m):
    unit = m.pick('円', '千円', '円')
    _, who = _staff(m, count(m, .6), _look(m, unit=unit, commas=m.chance(.6)))
    cols = [('社員番号', number(5)), 'name', 'dept', 'title_or_none', 'age', 'sex', ('等級', words('1', '2', '3', '4', '5')), (m.pick(f'年収({unit})', f'年収（{unit}）', f'年間給与総額({unit})', f'支給総額・年({unit})'), 'income_bare')]
    return m.pick('', '取扱注意　給与改定資料\n') + table(m, cols, who, 'csv', 'tsv', 'boxes')


def extension_list(m):
    _, who = _staff(m, count(m, .5))
    cols = ['dept', 'title', 'name', ('内線', lambda p: str(p.r.randint(100, 8999))), ('携帯', 'mobile'), 'work_mail']
    return m.pick('内線番号表\n', '電話帳\n', '') + table(m, cols[:m.pick(5, 6)], who, 'tsv', 'fixed', 'csv', 'html')


def transfer_notice(m):
    look = _look(m, sep='　')
    firm = Firm(m.r, size=2)
    out = [m.pick('人事異動について（通知）', '人 事 異 動', '辞　令　一　覧'), f'{m.r.randint(2023, 2026)}年{m.pick(4, 4, 7, 10)}月1日付', '']
    form = m.r.randrange(3)
    for p in [worker(m, 'staff', look, firm) for _ in range(m.r.randint(4, 18))]:
        q = worker(m, 'staff', look, firm)
        out.append((f'{p.name}\t新 {p.dept} {p.rank}\t旧 {q.dept} {q.rank}', f'{p.dept}{m.pick("　", " ")}{p.rank}　{p.name}（{q.dept}　{q.rank}）', f'{p.rank}（{p.dept}）　　{p.name}')[form])
    return '\n'.join(out) + '\n'


def health_check(m):
    _, who = _staff(m, count(m, .6), _look(m, ill='chart', none=m.pick('', '異常なし', '特記なし'), join='、'))
    cols = [('社員番号', number(5)), 'name', 'age', 'sex', 'dept', ('BMI', lambda p: f'{p.r.randint(180, 310) / 10}'), ('血圧', lambda p: f'{p.r.randint(98, 165)}/{p.r.randint(58, 100)}'), ('総合判定', words('A', 'B', 'C', 'D2', 'C', 'E')), (m.pick('既往歴・治療中', '現病歴', '既往歴', '治療中の疾患'), 'history')]
    if m.chance(.5):
        cols.append(('就業区分', words('通常勤務', '通常勤務', '要制限', '')))
    return m.pick('定期健康診断結果一覧\n', '', '健診有所見者リスト（人事限り）\n') + table(m, cols, who, 'csv', 'tsv', 'ruled')


def leave_list(m):
    _, who = _staff(m, m.r.randint(4, 14), _look(m, ill='chart', among=LEAVE))
    cols = [('社員No', number(5)), 'name', 'dept', 'title', ('休職開始日', day(2024, 2026)), (m.pick('傷病名', '病名', '休職理由（診断名）'), 'cond'), (m.pick('主治医', '医療機関', '通院先'), 'hospital'), ('復職予定', words('未定', '3月末', '10月', '要面談'))]
    return m.pick('休職者管理表\n', '傷病手当金申請者一覧\n', '') + table(m, cols, who, 'tsv', 'csv', 'boxes')


def physician_interviews(m):
    _, who = _staff(m, m.r.randint(5, 25), _look(m, ill='plain', none=m.pick('なし', '－', '')))
    cols = [('日時', lambda p: f'{p.r.randint(1, 12)}/{p.r.randint(1, 28)} {p.r.randint(9, 16)}:{p.r.choice(("00", "30"))}'), 'dept', 'title', 'name', 'age', ('残業時間', lambda p: str(p.r.randint(20, 110))), ('高ストレス', words('該当', '', '')), (m.pick('治療中の病気', '持病', '健康情報'), 'history')]
    return '産業医面談 予定者\n' + table(m, cols, who, 'tsv', 'pipes', 'csv')


def emergency_contacts(m):
    _, who = _staff(m, count(m, .4), _look(m))
    family = {}

    def kin(p):
        family[p] = relative(m, 'customer', p.style, p)
        return family[p].name
    cols = ['name', 'dept', 'addr', 'mobile', ('緊急連絡先氏名', kin), ('続柄', lambda p: p.r.choice(('母', '姉', '母', '妹') if family[p].female else ('父', '父', '兄', '弟'))), ('緊急連絡先電話', lambda p: family[p].mobile)]
    return m.pick('', '緊急連絡網\n', '安否確認用名簿\n') + table(m, cols, who, 'csv', 'tsv', 'ruled')


def contract_staff(m):
    """The kind of contract beside an employer's people is neither required nor punished."""
    kind = ('雇用区分', lambda p: mark('OCCUPATION', p.r.choices(('正社員', 'パート', '契約社員', 'アルバイト', '派遣'), (3, 6, 2, 3, 1))[0], True))
    firm, who = _staff(m, count(m, .5), _look(m), kind=m.pick('retail', 'food', 'care', 'carry', 'make'))
    cols = [('従業員番号', number(5)), 'name', 'kana', kind, ('職種', 'job'), 'dept', 'sex', 'birth', 'phone_any', ('時給', words('1,120', '1,150', '1,226', '1,300', ''))]
    return m.pick('', f'{mark("ORG", firm.name)}　従業員一覧\n') + table(m, cols, who, 'csv', 'tsv', 'quoted')


def alumni(m):
    base = m.r.randint(22, 60)
    look = style(m, years_old=lambda r: base + r.randint(0, 2), blank=.1, near=.6)
    cols = [('卒業年', words('昭和61', '平成3', '平成10', '平成21', '平成28')), 'name', 'kana', 'post', 'addr', 'phone_any', 'org', m.pick('job', 'title'), ('備考', words('', '', '', '逝去', '住所不明', '幹事'))]
    return m.pick('同窓会名簿\n', '卒業生名簿（会員限り・転載禁止）\n', '') + table(m, cols, people(m, count(m, .6), 'customer', look), 'tsv', 'csv', 'fixed')


def parents_list(m):
    """Children of a class with their parents' jobs and allergies."""
    age = m.r.randint(3, 14)
    look = style(m, years_old=lambda r: age + r.randint(0, 1), near=1, none=m.pick('なし', ''), ill='plain', age='{}歳', sexes=m.pick(('男', '女'), ('男子', '女子')))
    adult = style(m, near=1, region=look['region'], sep=look['sep'], prefecture=look['prefecture'], addr=look['addr'])
    rows_, kids = [['番号', '児童氏名', 'ふりがな', '性別', '生年月日', '保護者氏名', m.pick('保護者職業', '保護者の職業'), m.pick('緊急連絡先', '電話'), '住所', m.pick('アレルギー・持病', '健康上の配慮')]], count(m, .5)
    for i, k in enumerate(people(m, kids, 'pupil', look), 1):
        p = relative(m, 'parent', adult, k)
        rows_.append([str(i), k.name, k.kana, k.sex, k.birth, p.name, p.occ_or_job, p.mobile, p.addr, k.history])
    return m.pick('', '家庭環境調査一覧\n', '児童名簿（取扱注意）\n') + tables.separated(rows_, m.pick('\t', ','))


def directors(m):
    firm = Firm(m.r, size=2, kind=m.pick('make', 'wholesale', 'it', 'build', 'bank'))
    look = style(m, sep='　', birth=m.pick(2, 3))
    ranks = ['代表取締役社長', m.pick('専務取締役', '常務取締役', '取締役副社長')] + m.r.sample(['取締役', '取締役', '社外取締役', '常勤監査役', '社外監査役', '執行役員', '取締役会長', '常務執行役員'], m.r.randint(2, 6))
    out = [f'役員一覧　{mark("ORG", firm.name)}', '役職　氏名　生年月日　略歴']
    for t in ranks:
        p, q = one(m, 'director', look, firm), worker(m, 'staff', look, firm)
        out.append(f'{mark("JOB_TITLE", t)}　{p.name}　{p.birth}生　{min(2024, p.year + m.r.randint(22, 40))}年{m.r.randint(1, 12)}月 ' + m.pick(f'{one(m, "contact", look).org}入社', '当社入社', f'当社{q.dept}{q.rank}', f'{worker(m, "contact", look).org}より転籍'))
    return '\n'.join(out) + '\n'


def directory_export(m):
    """An account directory with headers in English."""
    firm, who = _staff(m, count(m, .6), _look(m, plain_title=''))
    cols = [('EmployeeID', number(6)), ('DisplayName', 'name'), ('Department', 'dept'), ('Title', 'title_or_none'), ('Company', 'org'), ('EmailAddress', 'work_mail'), ('MobilePhone', 'mobile'), ('Enabled', words('True', 'True', 'True', 'False'))]
    return table(m, cols, who, 'quoted', 'csv', 'tsv')


def staff_json(m):
    firm, who = _staff(m, count(m, .2), _look(m, age='{}'))
    items = [{'employeeNumber': str(m.r.randint(1000, 99999)), 'name': p.name, 'kana': p.kana, 'department': p.dept, 'position': p.title, 'gender': mark('SEX', ('male', 'female')[p.female]), 'age': p.age_bare, 'email': p.work_mail} for p in who]
    return json.dumps({'company': mark('ORG', firm.name), 'employees': items}, ensure_ascii=False, indent=m.pick(2, 2, None)) + '\n'


def committee(m):
    """Members of a committee or a neighbourhood association."""
    look = style(m, sep='　')
    role = m.pick('会長 副会長 副会長 会計 書記 監事 理事 理事 理事', '委員長 副委員長 委員 委員 委員 委員 委員', '理事長 副理事長 理事 理事 監事').split()
    out = [m.pick('役員名簿', '委員名簿', f'{m.r.randint(1, 12)}期　運営委員名簿')]
    for t in role:
        p = one(m, 'customer', look)
        out.append('　'.join(x for x in (mark('JOB_TITLE', t), p.name, p.job if m.chance(.5) else p.org, p.phone_any, p.addr) if x))
    return '\n'.join(out) + '\n'


def care_families(m):
    """Employees who look after relatives, as a survey among staff notes it."""
    _, who = _staff(m, m.r.randint(5, 20), _look(m))
    cols = [('社員番号', number(5)), 'name', 'dept', 'age', ('介護の対象', words('父', '母', '義母', '配偶者', '祖母')), ('要介護度', lambda p: mark('HEALTH_CONDITION', CARE.draw(p.r))), ('希望する制度', words('短時間勤務', '介護休業', '在宅勤務', '特になし'))]
    return '仕事と介護の両立に関する調査（回答一覧）\n' + table(m, cols, who, 'csv', 'tsv')


def assigned_grid(m):
    """Unit after unit in one line each, names with titles."""
    firm = Firm(m.r, size=2)
    look = _look(m, sep='')
    out = [m.pick('組織・体制表', '当番表', '自衛消防隊編成表')]
    for _ in range(m.r.randint(3, 8)):
        a = worker(m, 'staff', look, firm)
        out.append(f'{a.dept}：{a.rank} {a.name}、' + '、'.join(worker(m, 'staff', look, firm).name for _ in range(m.r.randint(1, 4))))
    return '\n'.join(out) + '\n'


LAYOUTS = ((employee_roster, 8), (roster_by_unit, 4), (pay_list, 5), (extension_list, 4), (transfer_notice, 5), (health_check, 6), (leave_list, 4), (physician_interviews, 4), (emergency_contacts, 4), (contract_staff, 4), (alumni, 4), (parents_list, 4), (directors, 4), (directory_export, 4),
           (staff_json, 3), (committee, 4), (care_families, 3), (assigned_grid, 3))
