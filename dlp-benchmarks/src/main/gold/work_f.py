"""Employers, units, titles, occupations and incomes of part f, with their weights."""
import math

import values_a
import values_c
from names_f import REGIONS, city, surname
from weighted import Weighted

# Industries by persons engaged (経済センサス2021, 万人; 公務 by 国勢調査2020): label of the division, labels of everyday use, labels of groups, words in
# companies' names, units, jobs (国勢調査2020 職業小分類 within the industry, rounded).
_OFFICE_JOBS = '一般事務 14 営業 10 経理事務 4 人事事務 2 会社員（事務） 3 営業職 3 '
INDUSTRIES = {
    'retail': (620, '卸売業、小売業', '小売業 40 小売 14 卸売・小売業 12 流通・小売 6 スーパー 5 販売 4', '飲食料品小売業 30 その他の小売業 25 各種商品小売業 10 機械器具小売業 12 織物・衣服・身の回り品小売業 9 無店舗小売業 3', 'ストア マート 書店 薬局 商店 電器 ドラッグ 衣料 家具 自動車販売 石油販売 生花',
               '店舗運営部 20 営業部 8 商品部 6 販売促進部 3 総務部 4 人事部 3 経理部 3 物流部 3 情報システム部 2 EC事業部 2', '販売員 30 販売店員 22 レジ係 10 店員 14 店長 5 パート（販売） 6 スーパー店員 5 営業 5 一般事務 8 品出し 3 配送員 3'),
    'wholesale': (340, '卸売業、小売業', '卸売業 40 卸売 12 商社 18 専門商社 10 卸売・小売業 10', '飲食料品卸売業 24 機械器具卸売業 24 建築材料、鉱物・金属材料等卸売業 16 その他の卸売業 22 繊維・衣服等卸売業 7', '商事 商会 物産 通商 食品 鋼材 薬品 産業 トレーディング 資材', '営業部 22 営業第一部 6 営業第二部 6 総務部 5 経理部 4 物流部 4 業務部 4 購買部 3 海外部 2 情報システム部 2', _OFFICE_JOBS + 'ルート営業 6 倉庫作業員 5 配送 4'),
    'make': (880, '製造業', '製造業 60 製造 10 メーカー 10 食品製造 5 自動車部品 5 機械 4 化学 3 金属加工 3', '食料品製造業 14 輸送用機械器具製造業 12 生産用機械器具製造業 8 金属製品製造業 8 電気機械器具製造業 6 電子部品・デバイス・電子回路製造業 5 プラスチック製品製造業 5 化学工業 5 印刷・同関連業 3 鉄鋼業 3 繊維工業 3', '製作所 工業 製造 精工 金属工業 化成 食品工業 電子 鉄工 プラスチックス 精密 機械 部品工業 塗装工業 繊維 印刷',
             '製造部 22 生産管理部 6 品質保証部 6 営業部 10 技術部 7 開発部 6 設計部 4 総務部 5 経理部 3 人事部 3 購買部 3 生産技術部 3 工務部 2 情報システム部 2 研究開発部 2 品質管理部 2', '製造 8 製造作業員 16 機械オペレーター 6 工場勤務 10 組立工 6 溶接工 4 検査員 4 食品製造 6 機械設計 4 生産管理 3 品質管理 3 開発技術者 3 技術者 3 ' + _OFFICE_JOBS),
    'care': (480, '医療、福祉', '医療・福祉 36 介護 20 福祉 12 介護・福祉 10 社会福祉 6', '社会保険・社会福祉・介護事業 60 老人福祉・介護事業 20 児童福祉事業 8', '', '介護課 14 生活相談室 4 事務部 4 総務課 3 看護課 4 デイサービス課 6 訪問介護課 5 居宅支援課 4 給食課 2', '介護職員 30 介護士 16 介護福祉士 12 ヘルパー 9 保育士 16 ケアマネジャー 6 看護師 8 生活相談員 3 調理員 4 事務員 4'),
    'clinic': (350, '医療、福祉', '医療 30 医療業 16 医療・福祉 30 病院 9 クリニック 3', '医療業 60 病院 12 一般診療所 10 歯科診療所 8', '', '看護部 30 医事課 8 薬剤部 5 リハビリテーション科 0.01 地域連携室 4 総務課 4 検査部 3 放射線部 3 栄養部 3 事務部 4 外来 3 3階病棟 2 4階病棟 2 経営企画室 1', '看護師 34 医師 12 准看護師 6 薬剤師 8 理学療法士 6 医療事務 12 看護助手 5 作業療法士 3 臨床検査技師 3 診療放射線技師 3 歯科衛生士 6 歯科医師 4 管理栄養士 2'),
    'service': (530, 'サービス業（他に分類されないもの）', 'サービス業 50 サービス 20 人材派遣 8 ビルメンテナンス 6 警備 6', '職業紹介・労働者派遣業 26 その他の事業サービス業 40 廃棄物処理業 8 自動車整備業 5', 'サービス スタッフ ビルサービス 警備 環境開発 クリーン 美装 キャリア 整備', '業務部 10 営業部 10 総務部 5 警備部 5 施設管理部 5 派遣事業部 5 経理部 2 清掃事業部 3', '清掃員 16 ビル清掃 6 警備員 12 派遣社員 6 コールセンター 5 自動車整備士 4 ' + _OFFICE_JOBS),
    'food': (470, '宿泊業、飲食サービス業', '飲食業 34 飲食 14 飲食店 14 宿泊・飲食サービス業 8 ホテル 5 外食 5', '飲食店 70 宿泊業 14 持ち帰り・配達飲食サービス業 10', 'フーズ フードサービス ダイニング レストラン ホテル 給食 観光 旅館', '店舗営業部 14 営業部 6 調理部 6 フロント 4 宿泊部 4 総務部 3 商品開発部 2', '調理師 16 飲食店員 18 ホールスタッフ 12 調理補助 8 飲食業 6 ホテルフロント 3 店長 5 アルバイト（飲食店） 6 料理人 4'),
    'build': (370, '建設業', '建設業 60 建設 16 建築 5 設備工事 4 土木 4 工務店 3', '総合工事業 48 職別工事業 26 設備工事業 26', '建設 工務店 組 設備 電気工事 土建 住建 興業 ハウス 建材 塗装店 防水', '工事部 20 営業部 8 設計部 4 総務部 5 土木部 6 建築部 6 経理部 2 設備部 3 積算部 1 安全管理室 1', '大工 8 建設作業員 10 土木作業員 8 現場監督 9 施工管理 9 電気工事士 7 配管工 4 塗装工 4 とび職 3 設計士 2 ' + _OFFICE_JOBS),
    'carry': (330, '運輸業、郵便業', '運輸業 36 運送業 18 物流 16 運輸・郵便 6 運輸 8 倉庫業 3', '道路貨物運送業 56 道路旅客運送業 16 倉庫業 8 運輸に附帯するサービス業 10 鉄道業 8', '運輸 運送 物流 ロジテック 倉庫 交通 通運 陸運 タクシー', '運行管理部 8 配車センター 5 営業所 2 物流部 8 倉庫管理部 5 総務部 3 営業部 4 輸送部 8', 'トラック運転手 26 ドライバー 12 運転手 8 配送ドライバー 10 倉庫作業員 14 タクシー運転手 8 バス運転手 4 郵便配達員 4 フォークリフト運転 4 配車係 2 一般事務 8'),
    'teach': (200, '教育、学習支援業', '教育 34 教育・学習支援業 20 学校 14 学習塾 8', '学校教育 66 その他の教育、学習支援業 30', '', '教務部 8 総務課 6 学生課 4 入試課 3 事務室 6 学務課 4 教務課 4 工学部 2 経済学部 2 文学部 1 医学部 1 進路指導部 2 生徒指導部 2', '教員 20 高校教員 8 小学校教員 12 中学校教員 9 教諭 5 大学教員 6 塾講師 9 学校事務 6 大学職員 4 幼稚園教諭 5 講師 4'),
    'it': (200, '情報通信業', '情報通信業 30 IT 22 情報通信 10 ＩＴ 4 IT・通信 9 ソフトウェア 5 システム開発 4', '情報サービス業 66 インターネット附随サービス業 10 映像・音声・文字情報制作業 14 通信業 8', 'システム ソフト テック 情報 ソリューション データ ネット コミュニケーションズ デジタル ラボ', '開発部 14 システム開発部 10 営業部 6 第一システム部 5 第二システム部 4 管理部 3 人事部 2 インフラ部 3 サービス企画部 2 カスタマーサポート部 3 プロダクト開発部 2', 'システムエンジニア 26 SE 10 プログラマー 12 エンジニア 8 ITエンジニア 5 ' + _OFFICE_JOBS),
    'study': (210, '学術研究、専門・技術サービス業', '専門サービス業 20 コンサルティング 14 専門・技術サービス業 10 設計事務所 7 士業 6 広告 6 会計事務所 5', '専門サービス業 40 技術サービス業 36 広告業 9 学術・開発研究機関 14', '設計 コンサルタント 測量 技研 企画 リサーチ アド 環境調査 分析センター', '設計部 8 技術部 8 調査部 5 業務部 4 営業部 5 総務部 4 コンサルティング部 4 研究部 3', '建築士 6 設計 5 測量士 4 税理士 4 コンサルタント 6 デザイナー 5 研究員 5 行政書士 2 社会保険労務士 2 弁護士 2 ' + _OFFICE_JOBS),
    'life': (220, '生活関連サービス業、娯楽業', '生活関連サービス業 18 美容業 14 サービス業 20 理美容 5 娯楽業 6 旅行業 4 冠婚葬祭 4', '洗濯・理容・美容・浴場業 50 娯楽業 28 その他の生活関連サービス業 20', 'クリーニング トラベル セレモニー ビューティー スポーツ アミューズメント ブライダル', '営業部 6 店舗運営部 6 総務部 2 企画部 2 フロント 2', '美容師 22 理容師 7 クリーニング店勤務 3 エステティシャン 4 インストラクター 3 旅行会社勤務 2 ホールスタッフ 3 一般事務 4 販売員 4'),
    'bank': (150, '金融業、保険業', '金融業 24 金融・保険業 22 銀行 14 保険業 9 金融 8 証券 5', '銀行業 34 保険業 36 協同組織金融業 14 金融商品取引業、商品先物取引業 8', '', '営業部 10 融資部 6 渉外課 6 業務部 5 審査部 4 営業推進部 4 総務部 3 事務統括部 3 人事部 2 監査部 2 資産運用部 1 お客様サービス部 2', '銀行員 22 金融事務 12 保険外交員 12 保険営業 6 証券営業 3 窓口業務 4 ' + _OFFICE_JOBS),
    'land': (160, '不動産業、物品賃貸業', '不動産業 50 不動産 24 リース業 4 不動産賃貸業 8', '不動産取引業 30 不動産賃貸業・管理業 54 物品賃貸業 14', '不動産 エステート 地所 ハウジング リース 土地建物 レンタル', '営業部 12 賃貸管理部 8 売買仲介部 4 総務部 3 経理部 2 開発部 2', '不動産営業 14 賃貸管理 5 マンション管理員 8 ' + _OFFICE_JOBS),
    'farm': (45, '農業、林業', '農業 60 農林水産業 14 農林漁業 10', '農業 80 林業 6 漁業 8', 'ファーム 農園 農産 畜産 水産', '生産部 6 加工部 2 総務部 1', '農業 30 農作業員 6 漁業 3'),
    'office': (200, '公務（他に分類されるものを除く）', '公務 34 官公庁 24 公務員 5 地方公務 8 自治体 4', '地方公務 66 国家公務 26', '', '''総務課 6 市民課 6 税務課 5 福祉課 6 子育て支援課 4 建設課 4 教育委員会学校教育課 3 保険年金課 4 高齢福祉課 4 都市計画課 3 健康増進課 4 環境課 3 財政課 2 議会事務局 1 消防本部警防課 2 収納課 2 介護保険課 3 農政課 2
               総務部人事課 2 福祉部障害福祉課 2 水道局 1''', '地方公務員 26 市役所職員 12 公務員 30 県庁職員 4 国家公務員 6 警察官 9 消防士 6 自衛官 7 保健師 2'),
    'coop': (44, '複合サービス事業', '団体 16 協同組合 12 農協 8 複合サービス業 6', '協同組合 60 郵便局 36', '', '共済部 4 営農部 4 金融部 4 総務部 3 経済部 3', '農協職員 12 団体職員 20 郵便局員 14 ' + _OFFICE_JOBS),
    'power': (20, '電気・ガス・熱供給・水道業', '電力・ガス 14 電気・ガス業 12 インフラ 6 ガス 4', '電気業 50 ガス業 20 水道業 26', 'ガス 電力サービス エネルギー 水道工業', '保安部 4 営業部 4 設備部 4 総務部 2', '検針員 4 保守点検 6 ' + _OFFICE_JOBS)}
KINDS = Weighted({k: v[0] for k, v in INDUSTRIES.items()})
DIVISIONS = {k: v[1] for k, v in INDUSTRIES.items()}
DAILY = {k: Weighted(v[2]) for k, v in INDUSTRIES.items()}
GROUPS = {k: Weighted(v[3]) for k, v in INDUSTRIES.items()}
TRADES = {k: v[4].split() for k, v in INDUSTRIES.items()}
UNITS = {k: Weighted(v[5].replace('リハビリテーション科 0.01 ', 'リハビリテーション部 3 ')) for k, v in INDUSTRIES.items()}
JOBS = {k: Weighted({w: n for w, n in zip(v[6].split()[::2], map(float, v[6].split()[1::2]))}) for k, v in INDUSTRIES.items()}

# Sections below a unit, by a word in the unit's name.
_SECTIONS = (('営業', '営業一課 営業二課 営業課 法人営業課 第一課 第二課 営業推進課'), ('製造', '製造一課 製造二課 第一製造課 組立課 加工課'), ('開発', '第一グループ 第二グループ 開発一課 開発二課'), ('総務', '総務課 庶務課 総務グループ'), ('経理', '経理課 財務課'), ('人事', '人事課 労務課 採用課'), ('店舗', '東日本エリア 西日本エリア 第一エリア'),
             ('工事', '工事一課 工事二課 工務課'), ('システム', '第一課 第二課 運用課 基盤グループ'), ('技術', '技術課 設計課'), ('品質', '品質保証課 検査課'), ('物流', '物流課 配送課'), ('看護', '外来 3階病棟 4階病棟 手術室'))
BRANCHES = Weighted('東京支店 14 大阪支店 12 名古屋支店 9 福岡支店 7 仙台支店 5 札幌支店 5 横浜支店 5 広島支店 4 本社 22 東京本社 7 大阪本社 3 埼玉営業所 3 千葉営業所 3 静岡営業所 2 高崎営業所 1 金沢営業所 1 本店 5 九州支社 2 関西支社 3 中部支社 2 第一工場 3 第二工場 2 埼玉工場 1')

# Titles by share of employees at firms with ranks (賃金構造基本統計調査 役職: 部長級 3, 課長級 7, 係長級 6, 職長級 1, その他役職 9 per cent) and by what such firms call them.
_COMMON = '課長 20 部長 14 係長 14 主任 26 次長 5 課長代理 5 部長代理 2 副部長 1 主査 2 リーダー 4 チームリーダー 2 グループリーダー 2 グループ長 2 室長 2 本部長 2 執行役員 2 マネージャー 5 担当課長 2 担当部長 1 '
LADDERS = {'firm': _COMMON + '支店長 2 所長 2 取締役 3 代表取締役 3 常務取締役 1 専務取締役 1 工場長 1 顧問 1 嘱託 1', 'small': '代表取締役 22 代表取締役社長 10 代表 5 取締役 10 専務取締役 5 常務取締役 3 専務 2 社長 3 部長 9 課長 7 主任 7 店長 4 工場長 2 営業部長 2 総務部長 1 所長 3 係長 2',
           'retail': '店長 26 副店長 9 主任 14 チーフ 8 エリアマネージャー 5 課長 7 部長 5 スーパーバイザー 3 マネージャー 6 売場責任者 2 バイヤー 3', 'it': 'マネージャー 14 リーダー 12 課長 11 部長 8 主任 16 プロジェクトマネージャー 4 チームリーダー 5 グループマネージャー 3 執行役員 2 シニアエンジニア 3 係長 4 ディレクター 2 CTO 1 取締役 2 代表取締役 2',
           'bank': '支店長 9 副支店長 5 支店長代理 9 調査役 9 課長 10 次長 6 課長代理 8 部長 7 主任 10 係長 7 主任調査役 2 上席調査役 2 執行役員 1 推進役 1 代理 5 副調査役 1', 'office': '主事 20 主任 16 係長 15 課長 10 主査 15 課長補佐 9 部長 3 次長 2 主幹 3 参事 2 技師 4 所長 1 主任主事 4 室長 1 局長 1',
           'teach': '教諭 30 主幹教諭 3 教頭 4 校長 5 教授 8 准教授 6 講師 8 助教 4 主任 4 課長 3 係長 3 事務長 2 学年主任 3 学部長 1 塾長 1 教室長 2', 'clinic': '主任 14 看護師長 7 師長 6 主任看護師 4 看護部長 2 事務長 5 課長 4 係長 4 医長 4 部長 6 院長 10 副院長 3 薬剤部長 1 技師長 2 医員 4 科長 2',
           'care': '施設長 8 主任 14 管理者 12 介護主任 6 リーダー 7 サービス提供責任者 6 事務長 3 園長 5 主任保育士 4 ユニットリーダー 3 理事長 2 所長 3 課長 3 副施設長 1'}
LADDERS = {k: Weighted(v) for k, v in LADDERS.items()}
_LADDER_OF = {'retail': 'retail', 'food': 'retail', 'life': 'retail', 'it': 'it', 'bank': 'bank', 'office': 'office', 'coop': 'bank', 'teach': 'teach', 'clinic': 'clinic', 'care': 'care'}

# Words of companies' names: places and wishes, families, words in katakana; with the Roman letters of their mail domains.
_STEMS = '''常盤野/tokiwano 朝日野/asahino 東永/toei 大和田/owada 三栄堂/saneido 共進/kyoshin 新栄/shinei 富士川/fujikawa 日本橋/nihonbashi 城北/johoku 城東/joto 京葉野/keiyono 浜松町/hamamatsucho 北海路/hokkairo 瀬戸内/setouchi 湖東/koto 泰光/taiko 永光/nagamitsu 和光台/wakodai 栄和/eiwa 光和/kowa 三友/sanyu
東海路/tokairo 日栄/nichiei 泰明/taimei 永和/nagakazu 東陽/toyo-k 北陽/hokuyo 山陰路/saninji 丸久/maruhisa 桜木/sakuragi 若葉台/wakabadai 緑野/midorino 多摩野/tamano 筑後路/chikugo 南信/nanshin 上武/jobu 両毛/ryomo 播磨路/harimaji 備前屋/bizenya 羽後/ugo 津軽野/tsugaruno 松風/matsukaze 清流/seiryu 白樺/shirakaba
今井/imai 飯田/iida-g 土屋/tsuchiya 永井/nagai 荒木/araki 樋口/higuchi 早川/hayakawa 望月/mochizuki 関口/sekiguchi 黒木/kuroki 古賀/koga 平田/hirata 堀内/horiuchi 岩田/iwata 榎本/enomoto 丸山/maruyama 奥村/okumura-g 稲葉/inaba
アクシス/axis イーストン/easton エコーズ/echoes エヌケイ/nk エムズ/ems カナル/canal クレスト/crest コアネット/corenet サクセス/success シグマ/sigma トラスト/trust ノア/noah ハーモニー/harmony ビジョン/vision フォレスト/forest フロンティア/frontier ホープ/hope マックス/max ミライ/mirai ユニコ/unico リンク/link'''.split()
# public bodies of the other parts
_ELSEWHERE = {*values_a.OFFICES, *values_c.PUBLIC, 'つくば市役所', '法務省', '上尾市役所', '京都府'}
_PUBLIC = ('office', 'teach', 'clinic', 'care', 'coop')
_KANJI_STEMS = [s for s in _STEMS if s[0] > '一']
_NARROW_UNITS = {('office', '警察'): '地域課 6 刑事課 3 交通課 4 生活安全課 3 警務課 2', ('office', '消防'): '警防課 5 予防課 3 救急課 3 総務課 2', ('office', '税務署'): '個人課税第一部門 4 資産課税部門 2 法人課税第一部門 2 総務課 2', ('office', '保健所'): '保健予防課 4 感染症対策課 3 生活衛生課 2 総務課 1', ('office', '自衛隊'): '第一中隊 3 本部管理中隊 2',
                 ('office', '教育委員会'): '学校教育課 4 教育総務課 3 生涯学習課 2', ('teach', '大学'): '学務課 4 学生課 4 入試課 3 総務課 4 工学部 3 経済学部 3 文学部 2 医学部 2 理学部 1 研究推進課 1', ('teach', 'ゼミナール'): '教務部 5 運営部 2 総務部 1', ('teach', '校'): '教務部 6 生徒指導部 4 進路指導部 3 事務室 5 保健室 1', ('teach', '幼稚園'): '事務室 1'}
_NARROW_JOBS = {('office', '警察'): '警察官 9 公務員 3 地方公務員 2', ('office', '消防'): '消防士 8 消防職員 2 公務員 3', ('office', '自衛隊'): '自衛官 8 自衛隊員 2 国家公務員 2', ('office', '税務署'): '国家公務員 6 公務員 4', ('office', '省'): '国家公務員 6 公務員 4', ('office', '県'): '県庁職員 6 地方公務員 6 公務員 5', ('office', '市'): '市役所職員 8 地方公務員 9 公務員 8 保健師 1',
                ('teach', '大学'): '大学教員 5 大学職員 5 大学教授 2 教員 1', ('teach', 'ゼミナール'): '塾講師 8 講師 3', ('teach', '小学校'): '小学校教員 8 教員 6 教諭 3 学校事務 1', ('teach', '中学校'): '中学校教員 8 教員 6 教諭 3 学校事務 1', ('teach', '高等学校'): '高校教員 8 教員 6 教諭 2 学校事務 1', ('teach', '幼稚園'): '幼稚園教諭 8 教員 1',
                ('care', '保育園'): '保育士 14 調理員 2 事務員 1', ('care', '訪問看護'): '看護師 8 理学療法士 2', ('care', ''): '介護職員 30 介護士 16 介護福祉士 12 ヘルパー 9 ケアマネジャー 6 看護師 8 生活相談員 3 調理員 4 事務員 4', ('clinic', '歯科'): '歯科衛生士 8 歯科医師 4 歯科助手 4', ('clinic', ''): '看護師 34 医師 12 准看護師 6 薬剤師 8 理学療法士 6 医療事務 12 看護助手 5 作業療法士 3 臨床検査技師 3 診療放射線技師 3 管理栄養士 2'}
_NARROW_UNITS, _NARROW_JOBS = ({k: Weighted(v) for k, v in t.items()} for t in (_NARROW_UNITS, _NARROW_JOBS))
_SCHOOL_LADDERS = {'大学': Weighted('教授 10 准教授 8 講師 6 助教 6 課長 4 係長 5 主任 4 部長 2 学部長 1 特任教授 1'), '校': Weighted('教諭 34 主幹教諭 4 教頭 5 校長 5 学年主任 5 教務主任 3 講師 4 事務長 1'), 'ゼミナール': Weighted('教室長 5 講師 4 主任 3 塾長 1'), '幼稚園': Weighted('園長 3 教諭 5 主任 3')}
# how the legal form is written (counts of registered companies: 株式会社 200万, 有限会社 140万 of which half are alive, 合同会社 35万)
_FORMS = Weighted('株式会社{} 40 {}株式会社 24 (株){} 5 （株）{} 4 ㈱{} 6 {}(株) 2 {}㈱ 2 有限会社{} 9 (有){} 1 ㈲{} 1 合同会社{} 3 {} 2')
_BIG_FORMS = Weighted('株式会社{} 52 {}株式会社 38 ㈱{} 4 (株){} 3 {}㈱ 1')


class Firm:
    """An employer: `name`, `kind` of industry, `size` 0 to 2, `domain` of its mail."""

    def __init__(self, r, kind=None, size=None, region=None):
        self.region = region or REGIONS.draw(r)
        self.kind = kind or KINDS.draw(r)
        # 経済センサス: persons engaged at places with up to 9, up to 99, and more
        self.size = size if size is not None else r.choices((0, 1, 2), (27, 43, 30))[0]
        public = self.kind in _PUBLIC + ('bank',)
        stem, slug = r.choice(_KANJI_STEMS if public else _STEMS).split('/')
        self.name = next(n for n in iter(lambda: self._named(r, stem), None) if n not in _ELSEWHERE)
        self.domain = slug + ('.example.lg.jp' if self.kind == 'office' else '.example.ac.jp' if self.kind == 'teach' else '.example.or.jp') if public and self.kind != 'bank' else slug + r.choice(('.example.co.jp', '.example.jp', '-group.example.com', '.example.co.jp'))
        self.units = self._narrowed(_NARROW_UNITS, UNITS)
        self.jobs = self._narrowed(_NARROW_JOBS, JOBS)
        self.ladder = next((t for word, t in _SCHOOL_LADDERS.items() if self.kind == 'teach' and word in self.name), LADDERS[_LADDER_OF.get(self.kind, 'small' if self.size == 0 else 'firm')])
        self.gap = r.choice(('', '', ' ', '　'))
        self.deep = r.choices((0, 1, 2), ((8, 1, 1), (5, 5, 1), (2, 6, 3))[self.size])[0]

    def _narrowed(self, by_name, by_kind):
        """What fits the name, where the kind of employer says too little."""
        return next((t for (kind, word), t in by_name.items() if kind == self.kind and word in self.name), by_kind[self.kind])

    def _named(self, r, stem):
        region = self.region
        place = city(r, region)
        town = place[:-1] if len(place) < 5 else region[:-1]
        if self.kind == 'office':
            return Weighted({f'{place}役所' if place[-1] in '市区' else f'{place}役場': 50, place: 9, region + '庁': 8, region: 4, f'{region}警察本部': 5, f'{place}消防本部': 4, f'{town}税務署': 2, '陸上自衛隊': 2, f'{place}教育委員会': 4, f'{town}保健所': 2, '法務省': 1, '国土交通省': 1, '財務省': 1}).draw(r)
        if self.kind == 'teach':
            return r.choice((f'{place}立{stem}小学校', f'{place}立{stem}中学校', f'{place}立第{r.choice("一二三四")}小学校', f'{region}立{town}高等学校', f'{stem}大学', f'学校法人{stem}学園', f'{stem}学院高等学校', f'{stem}ゼミナール', f'{stem}幼稚園', f'{region}立{stem}高等学校'))
        if self.kind == 'clinic':
            return hospital(r, self.size, region)
        if self.kind == 'care':
            return r.choice((f'社会福祉法人{stem}会', f'特別養護老人ホーム{stem}苑', f'株式会社{stem}ケア', f'{stem}保育園', f'デイサービスセンター{stem}', f'社会福祉法人{town}福祉会', f'グループホーム{stem}', f'{place}社会福祉協議会', f'{stem}訪問看護ステーション'))
        if self.kind == 'bank':
            return r.choice((f'{stem}銀行', f'株式会社{stem}銀行', f'{town}{stem}信用金庫', f'{stem}信用金庫', f'{stem}生命保険株式会社', f'{stem}生命', f'{stem}損害保険株式会社', f'{stem}証券株式会社', f'{stem}信用組合'))
        if self.kind == 'coop':
            return r.choice((f'JA{town}{stem}', f'{town}{stem}農業協同組合', f'{town}{stem}郵便局', f'{stem}生活協同組合', f'{town}{stem}商工会'))
        if self.kind == 'study' and r.random() < .35:
            return r.choice((f'{stem}税理士法人', f'{stem}法律事務所', f'{stem}会計事務所', f'{stem}設計事務所', f'{stem}社会保険労務士事務所'))
        return (_FORMS if self.size < 2 else _BIG_FORMS).draw(r).format(stem + r.choice(TRADES[self.kind]))

    def dept(self, r):
        if self.size == 0 and r.random() < .6:
            return ''
        unit, at = self.units.draw(r), BRANCHES.draw(r)
        if '工場' in at and self.kind != 'make':
            at = '本社'
        if self.deep == 0 or unit[-1] not in '部室局':
            return unit
        words = next((s for w, s in _SECTIONS if w in unit), '' if self.kind in _PUBLIC else '業務課 管理課 企画課' if self.kind != 'it' else '第一グループ 第二グループ')
        if not words or self.kind in _PUBLIC and '営業' in unit and self.kind != 'bank':
            return unit
        s = unit + self.gap + r.choice(words.split())
        return at + self.gap + s if self.deep == 2 and self.kind not in _PUBLIC else s

    def title(self, r):
        return self.ladder.draw(r)


# Hospitals: 8100 hospitals and 105000 clinics, but half of the doctors and most of the staff work at hospitals.
_CLINIC_NAMES = Weighted('{}クリニック 24 {}医院 22 {}内科クリニック 8 {}内科医院 5 {}内科 4 {}整形外科 4 {}小児科 2 {}眼科 4 {}皮膚科クリニック 2 {}皮フ科 1 {}耳鼻咽喉科 3 {}歯科医院 9 {}歯科 6 {}こどもクリニック 3 {}レディースクリニック 2 {}メンタルクリニック 3 {}胃腸科 1 {}診療所 3 医療法人{}会{}医院 3')


def hospital(r, size=1, region=None):
    region = region or REGIONS.draw(r)
    place, (stem, _) = city(r, region), r.choice(_KANJI_STEMS).split('/')
    town = place[:-1] if len(place) < 5 else region[:-1]
    if size == 0:
        name = _CLINIC_NAMES.draw(r)
        word = surname(r)[0] if r.random() < .7 else stem
        return name.format(*((word,) if name.count('{}') == 1 else (stem, word)))
    return Weighted({f'{town}{stem}病院': 18, f'医療法人{stem}会 {town}{stem}病院': 8, f'医療法人社団{stem}会{stem}病院': 8, f'{town}{stem}中央病院': 8, f'{place}立{stem}病院': 7, f'{region}立{stem}病院': 4, f'{town}{stem}総合病院': 8, f'{stem}大学医学部附属病院': 7, f'{stem}大学病院': 5, f'{town}{stem}赤十字病院': 4,
                     f'済生会{town}{stem}病院': 3, f'国立病院機構{town}{stem}医療センター': 4, f'{town}{stem}医療センター': 6, f'{stem}記念病院': 7, f'{town}{stem}リハビリテーション病院': 3, f'JA{region[:-1]}厚生連{stem}病院': 2, f'{town}{stem}労災病院': 1}).draw(r)


# Words for the position at work, as lists of different makers have them: (employed, temporary, part-time, director, official, self-employed, farmer, home, student,
# pensioner, none). The shares of the positions are in people_f.py.
POSITIONS = ('regular', 'temp', 'part', 'director', 'official', 'self', 'farmer', 'home', 'student', 'retired', 'none')
OCCUPATION_SETS = tuple(dict(zip(POSITIONS, s.split())) for s in (
    '会社員 派遣社員 パート・アルバイト 会社役員 公務員 自営業 農業 主婦 学生 年金受給者 無職', '会社員 契約社員・派遣社員 パート・アルバイト 会社役員・経営者 公務員 自営業・自由業 農林漁業 専業主婦（主夫） 学生 年金受給者 無職', '会社員・団体職員 派遣・契約社員 パート・アルバイト 会社役員 公務員 個人事業主 農林漁業 主婦・主夫 学生 無職 無職',
    '会社員 会社員 パート 会社経営 公務員 自営業 農業 主婦 学生 無職 無職', '会社員（正社員） 会社員（契約・派遣） パート・アルバイト 会社役員 公務員 自営業 農林水産業 専業主婦・主夫 学生 年金生活 無職', '正社員 派遣社員 アルバイト 役員 公務員 自営 農業 専業主婦 学生 年金 無職', '会社員 契約社員 パート 会社役員 公務員 自営業 自営業 主婦 大学生 年金受給 無職'))
OCCUPATION_SETS_WEIGHT = (26, 14, 8, 24, 10, 7, 11)


class Bands:
    """Income bands of a form: limits in ten thousand yen, and how they are written."""

    def __init__(self, limits, form, codes=''):
        self.limits = [int(x) for x in limits.split()]
        low, mid, high = form.split()
        n = [f'{x:,}' for x in self.limits] if ',' in low else [str(x) for x in self.limits]
        n = [x.translate(str.maketrans('0123456789,', '０１２３４５６７８９，')) for x in n] if '＃' in low else n
        low = low.replace(',', '').replace('＃', '')
        self.words = [low.format(n[0])] + [mid.format(a, b) for a, b in zip(n, n[1:])] + [high.format(n[-1])]

    def of(self, amount):
        return self.words[sum(amount >= x for x in self.limits)]


_LIMITS = Weighted({'300 500 700 1000 1500': 24, '200 400 600 800 1000': 20, '100 200 300 400 500 600 800 1000': 12, '300 500 800 1000 2000': 10, '300 500 1000 2000': 14, '200 300 400 500 700 1000': 8, '500 1000 1500 2000': 8})
_BAND_FORMS = Weighted({'{}万円未満 {}万円以上{}万円未満 {}万円以上': 22, ',{}万円未満 {}万円以上{}万円未満 {}万円以上': 10, '{}万円未満 {}～{}万円未満 {}万円以上': 18, '～{}万円 {}～{}万円 {}万円～': 16, '{}万円未満 {}万円～{}万円未満 {}万円以上': 10, '{}万円以下 {}万円超{}万円以下 {}万円超': 5, '{}万未満 {}万～{}万 {}万以上': 6,
                        '{}万円未満 {}-{}万円 {}万円以上': 5, '{}万円未満 {}〜{}万円 {}万円以上': 5, '＃{}万円未満 {}～{}万円未満 {}万円以上': 3})


def bands(r):
    return Bands(_LIMITS.draw(r), _BAND_FORMS.draw(r))


# 民間給与実態統計調査 2022: means and spread by sex and age, in ten thousand yen; other positions by 国民生活基礎調査.
def amount(r, position, female, age):
    if position == 'regular':
        mid = (360 if female else 470) * (.68 + min(max(age - 20, 0), 32) * (.008 if female else .0165))
        return max(180, round(math.exp(r.gauss(math.log(mid), .32))))
    mid, spread, least = {'temp': (270, .3, 120), 'part': (112, .35, 40), 'director': (840, .6, 240), 'official': (330 + max(age - 22, 0) * 10, .18, 230), 'self': (340, .65, 60), 'farmer': (250, .6, 50), 'student': (60, .5, 10), 'retired': (175, .4, 60), 'home': (50, .6, 0), 'none': (40, .8, 0)}.get(position, (300, .4, 100))
    return max(least, round(math.exp(r.gauss(math.log(mid), spread))))


AMOUNT_FORMS = Weighted({'{}万円': 46, '約{}万円': 12, '{}万': 10, '{}円': 14, '{}万円程度': 5, '{}万円くらい': 2, '¥{}': 4})


def amount_text(n, form):
    """An amount as the document writes it: round tens for estimates, digits with commas for yen."""
    if '円' == form[-1] and '万' not in form or '¥' in form:
        return form.format(f'{n * 10000:,}')
    return form.format(n // 10 * 10 or n)


# --lint
OCCUPATIONS = sorted({w for s in OCCUPATION_SETS for w in s.values()} | {w for t in JOBS.values() for w in t.words} - {'製造', '営業', '販売', '教育', '設計', 'エンジニア'})
TITLES = sorted({w for t in LADDERS.values() for w in t.words} - {'リーダー', '主任', '代表'})
DEPARTMENTS = sorted({w for t in UNITS.values() for w in t.words} - {'外来', '営業所'})
INDUSTRY_WORDS = sorted({w for t in (*DAILY.values(), *GROUPS.values()) for w in t.words} | set(DIVISIONS.values()))
