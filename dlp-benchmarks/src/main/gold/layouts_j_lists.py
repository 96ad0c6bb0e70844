"""Lists of part j."""
from sheets_ij import Book

B = Book()

B.table('hr_master_csv', 3, 'csv', '社員番号|社員No.:n10000-29999 氏名:name フリガナ|氏名カナ:kana 性別:sex 生年月日:birth 入社年月日:D 所属|所属部署:dept 役職|役職名:title? 住所:addr 自宅電話:tel? 携帯電話:mobile',
        (15, 40), {'kind': 'firm', 'one': True, 'idle': False})

B.table('payroll_yen', 3, 'csv', '社員CD:n1000-9999 社員名:name 部門名:dept 等級:=M1,M2,S1,S2,J3 年収(円)|年収（円）:yen 扶養人数:n0-4 振込口座:n1000000-9999999', (10, 30), {'kind': 'firm', 'one': True, 'sep': '　'})

B.table('customers_insurance', 3, 'csv', '証券番号:#A20-00 契約者|ご契約者名:name 契約者カナ:kana 生年月日:birth 性別:sex 職業:occ 勤務先:org? 年収(万円)|年収（万円）:bare? 郵便番号:post 住所:addr 電話番号:tel 告知内容|既往症:cond?', (8, 25), {'kana': ['half', 'kata'], 'blank': .4})

B.table('patients_register', 3, 'csv', '患者番号|患者ID|カルテNo:n10000-99999 氏名|患者氏名:name カナ氏名:kana 性別|性:sex 生年月日:birth 年齢:years_bare 住所:addr 電話:tel 保険:=社保,国保,後期高齢,生保 主病名|病名:cond 診療科|科:spec 初診日:D', (12, 40), {'ages': (4, 92), 'sexes': [('男', '女'), ('M', 'F'), ('1:男', '2:女')]})

B.table('doctors_no_head', 3, 'tsv0', 'a:hosp b:spec c:dtitle d:name e:wtel f:mail', (8, 25), {'kind': 'hospital', 'ages': (30, 66)})

B.table('covid_line_list', 3, 'csv', '症例No:# 発生届受理日:D4 氏名:name 年代:age 性別:sex 職業:occ 居住地:addr 診断名:infection 検査結果:=«h:陽性»,«h:陽性»,«h:陰性» 基礎疾患:past? 入院先:hosp?', (10, 30), {'ages': (20, 88), 'ageform': ['{}歳', 'decade', '{}']})

B.table('disabled_register', 2, 'tsv', '整理番号:n1000-9999 氏名:name 生年月日:birth 手帳種別・等級|障害名・等級:handicap 住所:addr 電話:tel 就労先:org? 備考:=,,更新時期9月,転入', (8, 22), {'blank': .5})

B.table('school_health', 3, 'tsv', '学年:=1年,2年,3年 組:=1組,2組,3組 番号:# 氏名:name ふりがな:kana 性別:sex 既往症・アレルギー:cond? 保護者:{p.parent} 緊急連絡先:mobile', (15, 35), {'ages': (7, 12), 'kana': 'hira', 'blank': .6, 'spec': '小児科'}, head='{a.small}　保健調査まとめ（取扱注意）\n')

B.table('alumni_list', 3, 'csv', '卒年:n1975-2010 氏名:name 旧姓:=, 勤務先|勤務先名:org? 部署:dept? 役職:title? 自宅住所:addr 電話:tel', (15, 40), {'kind': 'firm', 'ages': (36, 70)})

B.table('parents_contact', 3, 'md', 'No:# 児童名:name ふりがな:kana 保護者:{p.parent} 職業:{p.job} 勤務先:{p.workplace} 勤務先電話:wtel 自宅:tel', (8, 20), {'ages': (3, 6), 'kana': 'hira', 'sep': ' '})

B.table('seminar_attendees', 3, 'tsv', '会社名|貴社名|企業名:org 部署名:dept? お役職:title? お名前|氏名:name 業種:industry TEL:wtel メール:mail 参加形式:=会場,オンライン', (12, 35), {'idle': False})

B.table('exhibition_cards', 3, 'csv', '名刺ID:#C0 会社名:org 部署:dept 役職:title 姓:sur 名:giv 郵便番号:post 会社住所:waddr 電話:wtel FAX:fax 携帯:mobile? E-mail:mail', (12, 40), {})

B.table('crm_english', 3, 'quoted', 'AccountName|Company:org Department:dept? Title|JobTitle:title? LastName:sur FirstName:giv Industry:industry Phone:wtel MobilePhone:mobile? Email:mail MailingAddress:waddr LeadSource:=Web,Seminar,Referral', (10, 30), {})

B.table('patients_json', 3, 'jsonl', 'patient_id:n10000-99999 name:name name_kana|kana:kana birth_date|dob:birth gender|sex:sex address:addr phone:tel department:spec diagnosis:cond medical_history:two', (4, 14), {'birth': 'iso', 'ages': (18, 90), 'sexes': [('男', '女'), ('male', 'female'), ('M', 'F')]})

B.table('members_xml', 2, 'xml', '会員番号:n1000-9999 氏名:name 住所:addr 電話番号:tel 職業:occ 勤務先:org 役職:title', (4, 12), {})

B.table('association_members', 3, 'boxes', '会員番号:# 氏名|会員名:name 事業所名|屋号・会社名:org 役職:top 業種:industry 電話番号:wtel', (6, 16), {'kind': ['firm', 'shop', 'firm']}, head='[[青年部|女性部|支部]]\u3000会員名簿\n\n')

B.table('neighbourhood', 2, 'wide', '班:=1班,2班,3班,4班 世帯主:name 電話:tel 職業:occ 備考:=,,,一人暮らし,要支援者', (8, 24), {'sep': '　', 'ages': (35, 88)}, head='自治会　世帯名簿（災害時用）\n')

B.table('support_roster_disaster', 3, 'csv', '氏名:name 性別:sex 年齢:years_bare 住所:addr 電話番号:tel 支援が必要な理由:{p.grade} 持病:cond? 緊急時連絡先氏名:{p.relative} 緊急時連絡先電話:mobile かかりつけ医:hosp?', (10, 30), {'ages': (60, 95), 'nopref': True})

B.table('applicants_list', 3, 'csv', '応募日:D4 応募職種:=«c!:営業職»,«c!:事務職»,«c!:エンジニア» 氏名:name 年齢:age 最終学歴:college 現職|現在の勤務先:org 現職種:occ 現年収|現在の年収:income 希望年収:{p.wish} 連絡先:mobile', (8, 24), {'kind': 'firm', 'idle': False, 'ages': (22, 55)})

B.table('insurance_claims', 3, 'csv', '請求番号:n100000-999999 被保険者:name 生年月日:birth 勤務先:org? 傷病名:cond 入院先|医療機関名:hosp 診療科:spec 手術名:treat? 入院日:D4 給付金:n50000-600000', (10, 30), {'ages': (22, 80), 'blank': .5})

B.table('receipt_list', 2, 'wide', '番号:# 氏名:name 生年月日:birth 性:sex 傷病名:cond 傷病名２:past 点数:n350-9800', (8, 20), {'birth': ['letter', 'letter0'], 'ages': (20, 92)})

B.table('pharmacy_history', 2, 'csv', '受付日:D4 患者氏名:name 生年月日:birth 処方医療機関:hosp 診療科:spec 処方医:{p.doctor} 既往・合併症:two 薬品名:=アムロジピンOD錠5mg,メトホルミン錠250mg,ロキソプロフェン錠60mg', (8, 25), {'ages': (20, 90), 'list': '・'})

B.table('ems_transport', 2, 'spaces', '出動日:D4 傷病者:name 年齢:age 性別:sex 職業:occ 搬送先:hosp 傷病名:cond', (6, 16), {'ages': (20, 92), 'sep': ''})

B.table('meeting_members', 2, 'comma', 'a:org b:title c:name', (5, 12), {'sep': '　'}, head='{date}　第{n_2_9}回運営協議会\n出席者\n', tail='以上（敬称略）\n')

B.table('speakers', 2, 'square', '講師:name 所属:hosp 職名:dtitle 分野:spec 連絡先:mail', (2, 5), {'kind': 'hospital', 'ages': (35, 66)})

B.table('nurses_roster', 3, 'md', '氏名:name 職種:occ 所属:dept 役職:title? 資格取得年:n1990-2022 電話:mobile', (10, 25), {'kind': ['hospital', 'care'], 'one': True, 'idle': False})

B.table('donors', 2, 'tsv', '受付:D4 ご芳名:name 〒:post ご住所:addr ご職業・勤務先:occ_org 金額:=5000,10000,3000,30000', (8, 20), {'ages': (35, 88)})

B.table('sports_club_health', 2, 'csv', '会員番号:n10000-99999 氏名:name 性別:sex 生年月日:birth 職業:occ 緊急連絡先:mobile 持病・通院:cond? 運動制限:=なし,なし,あり', (8, 24), {'blank': .55, 'ages': (18, 80)})

B.table('mutual_aid_dots', 2, 'dots', '組合員氏名:name 生年月日:birth 勤務先:org 部署:dept 傷病名:cond 受診医療機関:hosp 請求区分:=傷病手当金,高額療養費', (3, 6), {'ages': (25, 64)})

B.table('trainees', 2, 'csv0', 'a:# b:org c:dept d:title e:name f:kana g:mail', (8, 24), {'kana': ['kata', 'half'], 'kind': ['firm', 'office']})

B.table('personnel_cards', 2, 'html', '氏名:name 部署:dept 役職:title 入社:D 前職:{p.former} 年収:income 健康状態:cond?', (5, 14), {'kind': 'firm', 'one': True, 'blank': .6, 'ages': (28, 62)})

B.table('patients_html', 2, 'html', 'No:# 患者名:name 年齢:age 性別:sex 診療科:spec 病名:cond 転帰:=軽快,治癒,転院,死亡', (6, 18), {'ages': (20, 92)})

B.table('multi_header_sheet', 3, 'csv', '氏¶名:name 勤務先¶（会社名）:org 所属¶部署:dept? 役職¶（任意）:title? 年収¶（千円）:kilo 職業¶区分:occ 電話¶番号:mobile', (8, 24), {'idle': False}, between='※以下、追加登録分')

B.table('columns_reordered', 2, 'tsv', '病名:cond 科:spec 年収:income 職業:occ 会社:org 役:title? 部:dept? 名前:name 歳:years_bare', (6, 18), {'ages': (24, 66), 'idle': False, 'income': '{n}万'})
