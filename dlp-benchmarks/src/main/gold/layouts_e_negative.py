"""Layouts of part e without anybody's data: empty forms, schemas, catalogues, guides, statistics."""
import tables
from sheets_e import ENGLISH, JAPANESE, ROMAJI, ignored


def empty_form(m):
    """A form before anybody filled it in, and how to fill it in."""
    fields = m.r.sample(['氏名', 'フリガナ', '性別', '年齢', '生年月日', '住所', '電話番号', '職業', '勤務先名', '部署名', '役職', '業種', '年収（税込）', '既往歴', '診療科', '健康状態'], 9)
    line = m.pick('　　　　　　　　', '＿＿＿＿＿＿', '（　　　　　　）', '：', ' |            |', '\t')
    notes = ['※太枠の中をすべてご記入ください。', '※職業欄は具体的にご記入ください。', '※勤務先の名称は略さず、正式名称でお書きください。', '※年収は前年の源泉徴収票の金額を参考にしてください。', '※該当する番号を○で囲んでください。', '※部署・役職のない方は空欄で構いません。', '※病名がわからない場合は「不明」とご記入ください。', '※年齢は申込日現在の満年齢です。', '※消せるボールペンは使用しないでください。']
    return m.pick('利用申込書\n', '問診票（様式）\n', '登録フォーム 入力項目\n', '（様式第3号）\n') + '\n'.join(f + line for f in fields) + '\n\n' + '\n'.join(m.r.sample(notes, m.r.randint(2, 5))) + '\n'


def schema(m):
    """Names of columns with their types; no row."""
    keys = m.r.sample(['name', 'sex', 'age', 'occ', 'income', 'org', 'dept', 'title', 'industry', 'spec', 'cond'], 7)
    pairs = [(m.pick(*JAPANESE[k]), m.pick(*ROMAJI[k])) for k in keys]
    form = m.r.randrange(4)
    if form == 0:
        return 'CREATE TABLE m_customer (\n  id BIGINT PRIMARY KEY,\n' + ',\n'.join(f'  {e.lower()} VARCHAR({m.r.randint(1, 20) * 10}) COMMENT \'{j}\'' for j, e in pairs) + '\n);\n'
    if form == 1:
        return tables.separated([['No', '項目名', '物理名', '型', '桁', '必須', '備考']] + [[str(i), j, e, 'CHAR', str(m.r.randint(2, 60)), m.pick('○', ''), m.pick('コード値', '全角', '半角カナ', '')] for i, (j, e) in enumerate(pairs, 1)], '\t')
    if form == 2:
        return '# 会員API\n\n' + tables.pipes([['パラメータ', '型', '説明']] + [[f'`{e.lower()}`', m.pick('string', 'integer'), f'{j}。{m.pick("省略可", "必須", "最大50文字")}'] for j, e in pairs])
    return 'openapi: 3.0.3\ncomponents:\n  schemas:\n    Applicant:\n      properties:\n' + '\n'.join(f'        {m.pick(*ENGLISH[k]).lower().replace(" / ", "_").replace(" ", "_")}:\n          type: string\n          description: {j}' for k, (j, _) in zip(keys, pairs)) + '\n'


def price_list(m):
    """Goods whose names sound like people's work, illness or pay."""
    goods = ['営業鞄 ビジネスリュック', '社長椅子 ハイバック（黒）', '部長席用サイドデスク', '主婦の味方 万能ピーラー', '看護師さんのくつ下 3足組', '医療用マスク 50枚', '職人技タオル', '農家の塩むすび', 'パイロット万年筆', '学生服用ハンガー', '店長おすすめセット', '大工さんの金づち', '教授のカレー（中辛）', '内科学 第12版', '糖尿病食 宅配7食', '花粉対策メガネ', '貧血予防 鉄分ウエハース', '年収アップの教科書', '人事部の書式集', '経理ソフト Pro', '課題図書セット', '男性用シェーバー', '女性用ウォッチ', '二十歳の記念アルバム', '骨盤ベルト M']
    return m.pick('品名\t単価\t数量\n', '商品コード\t商品名\t税込価格\n') + '\n'.join(f'{m.r.randint(10000, 99999)}\t{g}\t{m.r.randint(3, 400) * 110:,}' for g in m.r.sample(goods, m.r.randint(7, 12))) + '\n'


def public_guide(m):
    """What an office, a bank or an insurer tells everybody; the people it speaks of are nobody in particular."""
    texts = ['ご融資額は10万円以上800万円以下（1万円単位）です。', '補助率は対象経費の2分の1、上限は150万円です。', '退職金制度の見直しを行いました。', 'がん検診の受診券は6月下旬に発送します。', '介護保険料の納期限は月末です。', '男女共同参画週間の講演会を開きます。', '成人の日の式典は市民ホールで行います。', 'パート1、パート2に分けて説明します。', '入院日額5,000円コースと10,000円コースがあります。', '手術室の空調工事のため、裏口をご利用ください。', '職業訓練校の見学会のお知らせ', '会議室予約システムの部署コードは変更ありません。',
             '施設内の感染対策のため面会は15分以内とします。', f'対象は市内在住の{ignored("AGE", m.pick("65歳以上", "20歳以上40歳未満", "満18歳"))}の方です。', f'{ignored("OCCUPATION", m.pick("会社員", "自営業", "パート勤務"))}の方は就労証明書を添付してください。', f'{ignored("HEALTH_CONDITION", m.pick(*m.v.CONDITIONS))}など持病のある方は医師にご相談ください。', f'{ignored("MEDICAL_SPECIALTY", m.pick(*m.v.SPECIALTIES))}の外来は午前のみです。']
    return m.pick('広報みどり\n', 'よくあるご質問\n', 'ご案内\n', '') + m.pick('\n', '\n・', '\n\n').join(m.r.sample(texts, m.r.randint(5, 8))) + '\n'


def counts(m):
    """Numbers by group; nobody is in them."""
    kind, pool, title = m.pick(('INDUSTRY', m.v.INDUSTRIES, '業種別 取引社数'), ('OCCUPATION', m.v.OCCUPATIONS, '加入者の職業構成'), ('DEPARTMENT', m.v.DEPARTMENTS, '部署別 残業時間（月平均）'), ('MEDICAL_SPECIALTY', m.v.SPECIALTIES, '科別 病床利用率'), ('HEALTH_CONDITION', m.v.CONDITIONS, '主要疾患別 入院件数'), ('INCOME_BAND', m.pick(*m.v.INCOME_SETS), '世帯収入別 回答割合'), ('AGE', ['20代', '30代', '40代', '50代', '60代以上'], '年代別 来店者数'))
    values = m.r.sample(pool, min(len(pool), m.r.randint(4, 9)))
    return f'{title}\n' + tables.separated([['区分', m.pick('件数', '実数', '平均'), '構成比']] + [[ignored(kind, x), f'{m.r.randint(3, 4000):,}', f'{m.r.randint(1, 399) / 10}%'] for x in values] + [['合計', f'{m.r.randint(4000, 20000):,}', '100.0%']], m.pick('\t', ','))


def code_lists(m):
    """Codes of a master file."""
    kind, pool, title = m.pick(('OCCUPATION', m.v.OCCUPATIONS, 'SHOKUGYO_CD'), ('INDUSTRY', m.v.INDUSTRIES, 'GYOSHU_CD'), ('JOB_TITLE', m.v.TITLES, 'YAKUSHOKU_CD'), ('MEDICAL_SPECIALTY', m.v.SPECIALTIES, 'KA_CD'), ('INCOME_BAND', m.pick(*m.v.INCOME_SETS), 'NENSHU_KBN'))
    values = m.r.sample(list(dict.fromkeys(pool)), min(len(set(pool)), m.r.randint(5, 10)))
    form = m.r.randrange(3)
    if form == 0:
        return f'{title}\n' + '\n'.join(f'{i:02}={ignored(kind, x)}' for i, x in enumerate(values, 1)) + '\n'
    if form == 1:
        return f'<select name="{title.lower()}">\n' + ''.join(f'  <option value="{i}">{ignored(kind, x)}</option>\n' for i, x in enumerate(values, 1)) + '</select>\n'
    return f'enum {title.title().replace("_", "")} {{\n' + '\n'.join(f'    C{i:02}("{ignored(kind, x)}"),' for i, x in enumerate(values, 1)) + '\n    ;\n}\n'


def business_news(m):
    """Firms and their figures, nobody's income or illness."""
    def org():
        return ignored('ORG', m.v.company(m.r))
    texts = [f'{org()}が{m.r.randint(2, 90)}億円で{org()}を買収すると発表した。', '円安を受け、輸入コストは前年より12％増えた。', '新店舗の初年度売上は1億5,000万円を見込む。', '工場の火災で生産ラインが停止したが、負傷者はいない。', f'{org()}は新型の血圧計を発売した。価格は19,800円。', '病院向けシステムの市場は拡大が続く。', '業界再編の動きが加速している。', '部品の供給遅れで納期が3週間延びた。', f'{ignored("INDUSTRY", m.pick(*m.v.INDUSTRIES))}の景況感は3期ぶりに改善した。', '女性管理職比率の開示が義務づけられる。'.replace('女性', ignored('SEX', '女性')), '最低賃金の引き上げ額は過去最大となった。', '株価は一時300円高をつけた。']
    return m.pick('経済トピックス\n', '【速報】', '') + m.pick('', '\n').join(m.r.sample(texts, m.r.randint(4, 6))) + '\n'


def program_and_operations(m):
    """Logs and notes of systems with words that look like fields."""
    lines = ['INFO  dept-sync batch finished: inserted=0 updated=14', 'WARN  occupation code table is empty, using default', '夜間バッチ「部署マスタ連携」が遅延しています。', 'ウイルス対策ソフトの定義ファイルを更新しました。', 'title タグが重複しています（3件）。', 'company.properties を読み込みました。', 'ヘルスチェック: 応答なし、再試行3回', 'age=86400 Cache-Control: max-age=3600', 'sex カラムを gender に改名しました（#214）。', 'income テーブルの統計情報を再取得。', 'ジョブ「営業日報取込」: 正常終了', '業種コードの桁数を3から4に変更。', 'Position: absolute; が崩れるためレイアウトを修正。', '診療科フィルタの絞り込みが効かない不具合を修正。', 'degree=2, specialty pizza API のサンプルを削除', '役職の並び順を職位コード順に変更しました。', '氏名の全角スペースを許容。', '一般保護エラー 0x0000000E']
    return m.pick('変更履歴\n', '運用日誌\n', '') + '\n'.join(m.pick('- ', '', f'2026-0{m.r.randint(1, 9)}-1{m.r.randint(0, 9)} ') + x for x in m.r.sample(lines, m.r.randint(7, 12))) + '\n'


def vacancies(m):
    """What firms offer; nobody has it yet."""
    out = []
    for _ in range(m.r.randint(1, 3)):
        out.append(f'{m.pick("【正社員】", "【派遣】", "★急募★")}{ignored("OCCUPATION", m.pick(*m.v.OCCUPATIONS[:300]))}\n就業先：{ignored("ORG", m.v.company(m.r))}　{ignored("DEPARTMENT", m.v.company_department(m.r))}\n給与：時給{m.r.randint(110, 240) * 10}円／年収例 {m.r.randint(30, 80) * 10}万円（入社3年目）\n応募条件：ブランク可、{ignored("AGE", m.pick("59歳以下", "18歳以上", "35歳まで"))}（例外事由3号のイ）\n残業：月10時間程度')
    return '\n\n'.join(out) + '\n'
