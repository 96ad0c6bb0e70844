"""Lists of part i."""
from sheets_ij import Book

B = Book()

B.table('staff_list_pasted', 3, 'tsv', '所属|部署:dept 役職|職位:title? 氏名:name 内線:n100-899 メールアドレス|E-mail:mail', (12, 35), {'kind': ['firm', 'office', 'body'], 'one': True}, head='{a.org}　職員一覧（{date}現在）\n')

B.table('bank_customers_pipe', 2, 'pipe0', 'CIF:n1000000-9999999 名:name カナ:kana 生:birth 住:addr 電:tel 職:occ 勤:org 業:{p.code}_{p.industry} 年収:income', (6, 20), {'kana': 'half', 'birth': 'digits', 'income': ['{n}万円', 'band0']})

B.table('shop_members_tsv', 3, 'tsv', '会員No:n100000-999999 お名前:name ふりがな:kana 〒:post ご住所:addr お電話:mobile ご職業:occ? 誕生日:birth 来店回数:n1-40 メモ:=,,DM不要,電話は夜,{p.sur}様の紹介', (8, 30), {'kana': 'hira'})

B.table('ward_beds', 3, 'tsv', '部屋:n301-330 患者名:name 年齢:age 性:sex 診断名:cond 主治医:{p.doctor} 担当Ns:{p.nurse} 入院日:D4 備考:=,,独歩,«h!:車いす»,ベッド上', (10, 30), {'ages': (35, 95), 'ageform': ['{}', '{}歳', '{}才']}, head='«d:3階病棟»\u3000入院患者一覧\n')

B.table('surgery_schedule', 3, 'fixed', '時間:n9-16 手術室:=OR1,OR2,OR3 氏名:name 年齢:years_bare 性別:sex 科:spec 病名:cond 術式:treat 麻酔:=全麻,腰麻,局麻', (5, 12), {'surgical': True, 'short_spec': [True, False], 'ages': (25, 88), 'sexes': [('M', 'F'), ('男', '女')]}, head='手術予定表　{date}\n\n')

B.table('checkup_results', 3, 'csv', '受診番号:#K-00 氏名:name 所属:dept 年齢:years_bare 性別:sex BMI:n18-31 血圧:n98-162 判定:=A,B,C,D 所見|治療中の病気:cond? 既往歴:past?', (15, 40), {'kind': ['firm', 'office'], 'one': True, 'blank': .5})

B.table('doctors_directory', 3, 'csv', '医師名|氏名:name カナ:kana 勤務先|施設名:hosp 診療科|専門科:spec 役職:dtitle? 施設住所:waddr 施設電話|TEL:wtel 卒業大学:university? 卒年:n1985-2015', (12, 40), {'kind': 'hospital', 'ages': (30, 66)})

B.table('clinic_visits_log', 2, 'slash', 'a:D4 b:name c:age d:sex e:spec f:cond', (6, 18), {'short_spec': [True, False], 'ages': (5, 90)}, head='受付メモ（日付／氏名／年齢／性別／科／傷病名）\n')

B.table('care_users', 3, 'csv', '被保険者番号:n1000000000-1999999999 利用者名|利用者氏名:name フリガナ:kana 生年月日:birth 要介護度|介護度:care 認定有効期間:=R8.4.1～R9.3.31,R7.10.1～R8.9.30 担当ケアマネ|担当CM:{p.nurse} 主治医:hosp 主な疾患|疾患名:cond 緊急連絡先:mobile 続柄:=長男,長女,妻,夫,次女', (10, 30), {'ages': (68, 96), 'birth': ['letter', 'era', 'letter0']})

B.table('pta_officers', 2, 'gap', 'a:title_pta b:name c:=1年1組,3年2組,5年1組,2年3組,6年2組 d:tel', (7, 14), {'ages': (35, 50), 'sep': '　'}, head='令和8年度　{a.small}PTA役員名簿\n\n')

B.table('crm_json', 3, 'json', 'contactId:n1000-9999 fullName|name:name companyName|company:org division:dept jobTitle|position:title industry:industry tel:wtel email:mail', (3, 8), {})

B.table('employees_yaml', 2, 'yaml', '氏名:name かな:kana 部署:dept 役職:title? 職種:occ メール:mail 電話:mobile', (4, 12), {'kind': 'firm', 'one': True, 'kana': 'hira', 'idle': False})

B.table('users_sql', 3, 'insert', 'id:# user_name:name kana:kana birthday:birth sex:sex zip:post address:addr tel:mobile job:occ company:org annual_income:income', (5, 15), {'birth': 'iso', 'income': ['band0', 'band1', '{n}万円']})

B.table('patient_sql_single', 2, 'sql', 'pt_no:n100000-999999 pt_name:name pt_kana:kana sex:sex birth:birth dept_name:spec byomei:cond dr_name:{p.doctor}', (5, 15), {'kana': 'half', 'birth': ['iso', 'digits'], 'sexes': [('M', 'F'), ('男', '女')], 'ages': (20, 90)})

B.table('employees_xml_english', 2, 'xml', 'EmployeeName:name Kana:kana BirthDate:birth DepartmentName:dept PositionName:title JoinDate:D Mail:mail', (4, 12), {'kind': ['firm', 'office'], 'one': True, 'birth': 'iso'})

B.table('access_log_ltsv', 2, 'ltsv', 'time:D4 user:name org:org dept:dept role:title mail:mail ip:=10.0.3.14,192.168.1.22,10.8.0.7', (5, 15), {'sep': ''})

B.table('agency_talents', 3, 'ruled', '登録No:n1000-9999 氏名:name 年齢:age 職種:occ 経験社数:n1-6 直近勤務先:org 年収:income', (6, 18), {'kind': 'firm', 'idle': False, 'income': ['{n}万', '{n}万円', '約{n}万円']})

B.table('loan_applications', 3, 'csv', '受付No:#L0 申込人氏名:name 申込人カナ:kana 年齢:years_bare 職業区分:{p.code}:{p.occ} 勤務先名称:org 勤続年数:n1-30 役職:title? 税込年収:income 他社借入:n0-3 勤務先電話番号:wtel', (8, 24), {'kana': 'half', 'income': ['{n}万円', '{y:,}円', 'band0'], 'idle': False})

B.table('real_estate_guests', 2, 'blocks', 'お客様名:name ご年齢:age ご職業:occ お勤め先:org 世帯年収|ご年収:income ご家族:=夫婦のみ,夫婦+子1人,単身 現住所:addr 携帯:mobile', (3, 6), {'idle': False})

B.table('questionnaire_answers', 3, 'csv', '回答日時:D4 お名前:name 性別:sex_long 年代:age 職業:occ 業種:industry 世帯年収:income 現在治療中の病気:cond? メールアドレス:mail ご意見:=特になし,使いやすい,価格が高い', (10, 30), {'ageform': 'decade', 'income': ['band0', 'band1'], 'blank': .5})

B.table('vaccination', 2, 'tsv', '接種券番号:n1000000000-9999999999 氏名:name カナ:kana 生年月日:birth 性別:sex 住所:addr 基礎疾患の有無・病名:past? 接種場所:hosp', (8, 25), {'ages': (18, 92), 'blank': .5, 'sexes': [('男', '女'), ('1:男', '2:女')]})

B.table('referral_stats', 2, 'tsv', '紹介日:D4 紹介元医療機関:hosp 紹介医:{p.doctor} 患者:name 年齢・性:{p.years_bare}{p.sex} 紹介先科:spec 紹介病名:cond 返書:=済,未', (8, 25), {'short_spec': [True, False], 'ages': (20, 90), 'sexes': ('M', 'F')})

B.table('sick_leave_hr', 3, 'csv', '社員番号:n10000-99999 氏名:name 所属:dept 役職:title? 休職事由|休職理由:cond 主治医療機関:hosp 休職開始日:D4 復職予定:=未定,R8.12,R9.1', (5, 15), {'kind': ['firm', 'office'], 'one': True, 'spec': ['精神科', '心療内科', None], 'ages': (24, 62)})

B.table('stress_check', 2, 'semi', '氏名:name 所属:dept 年齢:years_bare 職種:occ 総合点:n40-110 高ストレス:=該当,非該当 通院状況:{p.spec}_«h!:通院中»', (8, 20), {'kind': 'firm', 'one': True, 'idle': False, 'spec': ['心療内科', '精神科']})

B.table('election_officers', 2, 'fixed', '役職:title_club 氏名:name 年齢:years_bare 職業:occ 住所:addr 電話:tel', (6, 14), {'ages': (40, 78), 'sep': '　', 'nopref': True}, head='[[後援会|同窓会|商店街振興会]]役員名簿\n')

B.table('teachers_list', 2, 'csv', '職名|役職:title 氏名:name 年齢:years_bare 校務分掌:dept 住所:addr 電話番号:tel', (10, 25), {'kind': 'school', 'one': True, 'ages': (24, 62)}, head='# {a.org} 教職員名簿\n')

B.table('city_staff_fullwidth', 2, 'bar', '所属:dept 職名:title 氏名:name 生年月日:birth 電話番号:tel', (8, 22), {'kind': 'office', 'one': True, 'birth': 'full', 'phone': 'full', 'sep': '　'})

B.table('contractors', 3, 'csv', '取引先コード:#T00 取引先名:org 業種:industry 担当部署:dept? 担当者|ご担当者:name 役職:title? 電話番号:wtel FAX番号:fax? 住所:waddr 締日:=20日,末日,15日', (12, 35), {'kind': ['firm', 'firm', 'shop'], 'blank': .35})

B.table('tax_clients', 2, 'colon', '顧問先:org 代表者:top+name 業種:industry 決算月:n1-12 住所:waddr 電話:wtel 代表者年収:income', (3, 7), {'kind': ['firm', 'shop'], 'income': ['{n}万円', '{y:,}円']})

B.table('customers_form_upright', 3, 'upright', 'お名前:name フリガナ:kana 生年月日:birth ご住所:addr お電話番号:mobile ご職業:occ お勤め先名称:org 業種:industry 年収:income', (1, 3), {'income': ['{n}万円', 'band1', '約{n}万円'], 'idle': False})

B.table('patient_forms_two', 3, 'two', '氏名:name フリガナ:kana 生年月日:birth 年齢:age 性別:sex 電話:tel 診療科:spec 主治医:{p.doctor} 病名:cond 既往歴:past 職業:occ 勤務先:org?', (2, 4), {'ages': (20, 88)})

B.table('chat_bullets', 2, 'bullets', 'name:name company:org title:title? tel:mobile', (4, 10), {}, head='@channel 名刺交換した方を貼っておきます\n')

B.table('notes_between_rows', 2, 'tsv', '氏名:name 年齢:years_bare 職業:occ 病名:cond 通院先:hosp 担当:{p.nurse}', (8, 22), {'ages': (22, 85)}, between='--- 以下、再訪問が必要な方 ---', head='保健指導対象者一覧\t\t\t\t\t\n')

B.table('company_presidents', 2, 'csv0', 'a:org b:industry c:top d:name e:waddr f:wtel', (8, 24), {'kind': 'firm', 'sep': '　', 'ages': (38, 80)})
