package io.github.kyoso.query;

/**
 * The words by which people name what such programmes are about: ours, not of any programme.
 *
 * <p>A theme is a line: the words that programmes use for it, a bar, and what people say. A word of either side meets the
 * records in which one of the left side stands. English stands in any of its forms.
 */
final class Vocabulary {
    static final String[] THEMES = {
        // Living and working
        "二地域居住,多拠点居住,移住,空き家,暮らし,relocation,multi-location"
                + "|Iターン,Uターン,もう一つの拠点,シェアハウス,セカンドハウス,デュアルライフ,リノベ,二拠点,人が減,人口が減,"
                + "人口減,住まい,住みたい,住みつ,住み替え,住み着,住む場所,住める,住んでみ,住宅,別荘,古民家,地方で暮ら,定住,"
                + "実家,家が余,家を貸,家族で移,帰郷,引っ越し,引越,拠点を二つ,改修,改装,海の見える,田舎で暮ら,田舎と,移ってき,"
                + "移り住,空いた家,空いている家,空家,若い家族,行き来,行ったり来たり,転入,週末だけ,過疎,都会と,都会の人,"
                + "限界集落,離島,akiya,city people,cottage,countryside,depopulated,empty home,empty house,farmhouse,"
                + "half the week,holiday home,housing,island,live in the country,live in two,live part of,move here,move to,"
                + "newcomer,population decline,relocate,reside,rural life,seaside town,second home,settle,shrinking town,"
                + "split their time,split time,two homes,vacant home,weekend,young families,下宿,民家,空き部屋",
        "テレワーク,リモートワーク,ワーケーション,サテライトオフィス,コワーキング,telework,remote work,workation"
                + "|どこでも働,オフィス,ネット環境,ノマド,パソコン持,フリーランス,リモート,仕事ができる場所,仕事しながら,"
                + "仕事を続け,休暇,会社を辞めず,働きながら滞在,働ける場所,在宅で,在宅勤務,地方で働,場所を選ばず,平日,"
                + "東京の会社,滞在して働,転職せず,転職なき,連泊,遠隔で働,遠隔勤務,都会の会社,長期滞在,co-working,coworking,"
                + "freelance,keep my job,laptop,long stay,nomad,office space,remote job,remote staff,remotely,satellite office,"
                + "shared office,staff work from,wi-fi,wifi,work from anywhere,work from home,work remotely,working holiday",
        // Sports and culture
        "スポーツ,ラグビー,サッカー,sport,rugby,football"
                + "|Jクラブ,アウェー,アスリート,オリンピック,キャンプ地,クラブチーム,グラウンド,コーチ,ゴルフ,サイクリング,"
                + "サポーター,ジュニア,スキー,スノーボード,スポンサー,チーム,テニス,バスケ,バレー,ファンクラブ,プロチーム,"
                + "ホームゲーム,ホームタウン,マラソン,ヨット,ランナー,五輪,体育,合宿,大会,応援,柔道,水泳,球団,登山,監督,競技,"
                + "練習場,観客,観戦,試合,運動,遠征,選手,部活,野球,陸上,駅伝,arena,athlete,audience,baseball,basketball,club,"
                + "coach,cycling,cyclist,fans,game day,gym,home game,league,marathon,match day,olympic,player,race,ski,soccer,"
                + "stadium,supporters,swim,team,tennis,tournament,training camp,volleyball,相撲,卓球,剣道",
        "文化,芸術,アート,芸術祭,culture,art"
                + "|お祭,まつり,アニメ,アーティスト,オーケストラ,クリエイター,コンサート,ダンス,デザイン,フェス,ライブ,ロケ,"
                + "世界遺産,伝統工芸,伝統芸能,作品,作家,写真,劇場,博物館,史跡,合唱,吹奏楽,和紙,図書館,城,壁画,太鼓,寺,展覧会,"
                + "廃校,彫刻,文学,映画,木工,歌舞伎,民俗,漆器,演劇,演奏,漫画,焼き物,画家,盆踊り,神楽,神社,祭り,絵画,織物,美術,"
                + "職人,舞台,花火,茶道,遺跡,郷土,陶芸,音楽,anime,artist,artwork,biennale,castle,choir,concert,craft,craftsman,"
                + "creative,dance,drum,exhibition,festival,film,gallery,heritage,literature,manga,mural,museum,music,orchestra,"
                + "painter,performance,photograph,pottery,sculpture,shrine,temple,theater,theatre,triennale,伝統,踊り,芝居,"
                + "獅子舞,民謡,落語,folk,parade,tradition",
        "関係人口,交流人口,関係・交流人口,交流・関係人口,visitors"
                + "|おてつたび,お客を呼,にぎわい,ふるさと,また来て,よそから人,よその人,ファン,リピーター,人が集ま,人を呼び,"
                + "人通り,外の人,応援して,来訪,活気,若い人に来て,訪れる人,賑わい,通って,集客,attract people,bring people,"
                + "come back,crowd,foot traffic,lasting ties,liven,outsiders,regulars,vibrant",
        // Education and talent
        "教育,学び,人材育成,大学教育,学生,人材を育成,education,student,lifelong learning"
                + "|100年,50代,60代,インターン,カリキュラム,キャリア,シニア,セカンドライフ,ゼミ,プログラミング,リカレント,"
                + "リスキリング,リーダー,中高年,人づくり,人を育て,人生後半,体験学習,先生,内定,勉強,卒業,博士,塾,奨学金,"
                + "子どもたちに,学校,定年,実習,就活,就職活動,工場見学,後進,担い手を育,授業,採用,探究,教え手,教員,教室,教授,"
                + "教材,新人,新卒,次世代,生きがい,生涯学習,百年,研修,研究室,社会人,第二の人生,総合学習,職業体験,育たな,"
                + "育てたい,育成,若手,若者,講師,講座,資格,退職後,進学,院生,養成,高校,alumni,apprentice,apprenticeship,campus,"
                + "career,class,classroom,college,course,curriculum,graduate,hire,intern,internship,job fair,learn,lecture,"
                + "older workers,professor,pupil,recruit,reskill,retire,retrain,school,scientist,seminar,teach,trainee,"
                + "training,university,upskill,vocational,workshop,young leaders,young people,学べ,学ぶ,専門学校,高専,lesson,"
                + "tutor",
        // New business and jobs
        "新たな産業や事業,新産業,新規事業,スタートアップ,起業,事業協創,new business,start-up,startup"
                + "|ものづくり,アイデア,イノベーション,エコシステム,オープンラボ,クラウドファンディング,コンテスト,デザイナー,"
                + "ピッチ,ベンチャー,マーケティング,下請け,事業化,事業計画,交流拠点,信用金庫,儲,共創,共同研究,共同開発,出資,"
                + "創業,協業,取引先,受注,商品開発,商売,商談,地場産業,売り上げ,売り先,売り出,売上,大学の研究,大学発,実用化,"
                + "展示会,工場,店を始め,店を開,技術移転,投資,新しいサービス,新しい事業,新しい柱,新しい製品,新サービス,新事業,"
                + "新分野,新商品,新製品,業務提携,業種,特許,産学連携,知財,研究から,研究成果,稼ぐ,自社の商品,自社製品,融資,衰退,"
                + "製造業,試作,販売先,販路,買い手,資金調達,起こしたい,部品,銀行,閉鎖,開業,SME,accelerator,business idea,"
                + "business partner,commercialise,commercialize,crowdfunding,customer,diversify,entrepreneur,factory,hackathon,"
                + "incubator,innovation,invest,investor,lab,local economy,manufacturer,new idea,new industry,new product,"
                + "new service,other industries,patent,pitch,prototype,research results,small business,spin-off,spinoff,"
                + "start a business,start a company,supplier,technology transfer,trade fair,venture,会社を起こ,会社を作,"
                + "会社をつく,新しい商品,invent",
        "雇用,雇用の創出,jobs"
                + "|仕事がない,仕事そのもの,仕事をつく,仕事を作,仕事を増や,働き口,働く場,失業,就労,就職先,帰ってこない,"
                + "求人がない,流出,産業がな,産業を作,職がな,職場,若い人がみんな,若者が出,若者が戻,雇,食べていけ,employment,"
                + "jobless,no work,unemployment,workplace",
        // People and resources of companies
        "経営資源,大企業人材,副業,兼業,出向,プロフェッショナル人材,人材マッチング,人手不足,事業承継,management resources,side job,secondment"
                + "|くわしい人,できる人,わかる人,アドバイス,スキル,デジタル人材,ノウハウ,プロボノ,プロ人材,ベテラン,人が足り,"
                + "人を借り,人事,人手,人材を借り,人材不足,仕事を手伝,会社の力,会社を手伝,余って,使っていない,倉庫,元社員,"
                + "分かる人,助っ人,助言,即戦力,右腕,商社,営業,在籍,外部人材,大手の社員,大手企業,専門家,広報,廃業,役員,後継ぎ,"
                + "後継者,得意な人,手が足り,手伝いた,技術者,支店,教えてくれる人,早期退職,期間限定,本業を活か,業務委託,派遣,"
                + "現役社員,相談に乗,眠って,知っている人,知見,社会貢献,社員の力,社員を,社長,経営者,経理,経験が豊,経験のあ,"
                + "経験を伝,経験を活,経験を生,経験者,経験豊富,継いで,継ぐ,自社の技術,設備を,詳しい人,詳しい方,財務,跡継ぎ,転籍,"
                + "退職した,週1,週に,週一,遊んでいる,遊休,都市部の人材,顧問,首都圏の人材,CSR,OB,accountant,advise,advisor,"
                + "big company,borrow,coach,company's equipment,consultant,corporate employees,days a week,engineer,executive,"
                + "experienced,expert,finance,freelance,give back,heir,idle,know-how,labor shortage,large company,lend staff,"
                + "lend us,manager,mentor,mid-career,on loan,our employees,part-time,pro bono,professional,retired,second job,"
                + "second our,second their,short of people,short of staff,side business,skill,spare,specialist,succession,"
                + "successor,surplus,take over,talent,understaffed,unused,veteran,warehouse,任せられる人,まかせられる人",
        // Tourism and primary industries
        "観光,観光地,旅行,宿泊,tourism,travel"
                + "|おみやげ,お客,まち歩き,インバウンド,オーバーツーリズム,カフェ,ガイド,キャンプ場,クルーズ,グランピング,"
                + "グルメ,ゲストハウス,スキー場,ツアー,ホテル,体験プログラム,体験型,名所,名産,周遊,土産,城下町,外国人客,多言語,"
                + "客単価,宿,宿坊,旅館,日帰り,景色,来客,民宿,民泊,海水浴,混雑,温泉,稼げる,紅葉,絶景,街歩き,訪日,通訳,連休,遊覧,"
                + "道の駅,閑散期,食べ歩き,DMO,beach,brochure,campsite,crowded,cruise,day trip,destination,foreigner,guest,"
                + "guesthouse,guide,hiking,holidaymaker,hospitality,hot spring,hotel,inbound,inn,off-season,overtourism,resort,"
                + "ryokan,scenic,sightseeing,souvenir,stay longer,tour,tourist,trail,traveller,vacation,visitor,名物,泊まって",
        "農業,農林水産,林業,漁業,食品,食料,特産品,農業・食品産業,agriculture,forestry,fisheries,food"
                + "|6次産業,いちご,いのしし,いも,きのこ,しいたけ,そば,ねぎ,ぶどう,ほたて,みかん,りんご,ジビエ,トマト,"
                + "トラクター,パン,ビニールハウス,フードロス,ブランド化,マグロ,レストラン,ワイン,伐採,休耕,作物,六次産業,"
                + "加工品,卵,収穫,名産品,味噌,品種,園芸,土壌,地産地消,地酒,堆肥,大豆,就農,山林,料理,日本酒,有機,木材,杉,果樹,"
                + "果物,柿,栗,栽培,桃,梨,森林,植物工場,水田,海の幸,海産,海苔,漁,漁協,漁師,漁港,漁獲,牛,牡蠣,特産,獣害,産直,"
                + "田んぼ,畑,畜産,直売,種子,竹,米,給食,耕作放棄,肥料,芋,苗,茶畑,草刈,草取り,菓子,製材,規格外,試験場,豚,輸出,"
                + "農協,農園,農地,農家,農村,農機,農泊,農産物,農薬,酒蔵,酪農,醤油,里山,野菜,間伐,除草,食材,飲食,養殖,養豚,養鶏,"
                + "魚,魚介,鳥獣,鶏,鹿,麦,JA,agri,apple,bamboo,bean,beef,beer,boar,bread,brewery,cattle,cheese,chef,chemicals,"
                + "crop,dairy,deer,egg,farm,fertilizer,fish,fisherman,fishermen,flower,forest,fruit,grape,greenhouse,harvest,"
                + "livestock,logging,meat,milk,mushroom,noodle,orchard,organic,oyster,peach,pesticide,pork,potato,poultry,"
                + "produce,restaurant,rice,sake,seafood,seed,shellfish,soil,strawberr,tea,timber,tomato,tractor,vegetable,weed,"
                + "wheat,wine,winery,wood,はちみつ,メロン,すいか,山菜,honey,melon,seaweed",
        // Digital and green
        "DX,デジタル,スマートシティ,スーパーシティ,行政手続,データ,AI,digital,smart city,open data,digital transformation"
                + "|IT化,はんこ,アプリ,オンライン化,オンライン申請,カメラ,キャッシュレス,クラウド,サイバー,サーバー,システム,"
                + "スマホ,セキュリティ,センサー,タブレット,チャットボット,データベース,ドローン,ビッグデータ,ペーパーレス,"
                + "マイナンバー,メタバース,ロボット,並ばず,並ばな,二重入力,人工知能,効率化,可視化,実証,役所の手続,待ち時間,"
                + "情報通信,手作業,手書き,手続きが,手続きを,押印,書かない窓口,書類,最先端,最新技術,業務改善,機械化,無人,省人化,"
                + "窓口業務,紙の,紙ばかり,自動で,自動化,自動運転,行政サービス,見えるように,見える化,試させて,通信網,遠隔監視,"
                + "電子,5G,FAX,ICT,IoT,RPA,VR,app,artificial intelligence,automate,automation,autonomous,broadband,by hand,"
                + "camera,cashless,chatbot,cloud,coder,dashboard,data,digitalize,digitise,digitize,drone,e-government,excel,"
                + "internet,machine learning,online,paper forms,paperless,paperwork,pilot,programmer,queue,remote monitoring,"
                + "robot,self-driving,sensor,smartphone,software,spreadsheet,tablet,technology,test bed,testbed,website,機械",
        "GX,脱炭素,再生可能エネルギー,green transformation,decarbonization,renewable energy,持続可能な"
                + "|ごみ,エネルギー,カーボンニュートラル,ガソリン,ゼロカーボン,ソーラー,バイオマス,プラスチック,リサイクル,"
                + "リユース,二酸化炭素,充電,分別,地熱,太陽光,廃棄,循環,排出,断熱,木質,気候変動,水力,水素,温室効果,温暖化,焼却,"
                + "燃料,環境,生物多様性,発電,省エネ,緑化,電力,電気代,電気自動車,電池,風力,CO2,EV,SDGs,battery,biodiversity,"
                + "biomass,carbon,charging station,circular,climate,compost,electric vehicle,electricity,emission,energy,fuel,"
                + "garbage,green,heat pump,hydrogen,insulation,litter,net zero,net-zero,pollution,power plant,recycle,reuse,"
                + "rubbish,solar,sustainability,trash,waste,wind,節電,蓄電,電気",
        // Disasters
        "防災,災害,減災,避難所,被災者支援,自然災害,disaster,resilience,evacuation"
                + "|いざとい,がけ崩れ,がれき,もしも,インフラ,ダム,トンネル,ハザード,ボランティア,万が一,万一,下水,事業継続,"
                + "井戸,仮設トイレ,仮設住宅,停電,備え,備蓄,危機管理,台風,噴火,土砂崩れ,地震,堤防,大雨,大雪,孤立集落,安否,"
                + "川があふれ,帰宅困難,復旧,復興,救助,救援,断水,橋,毛布,水害,水道,氾濫,決壊,河川,泥かき,津波,洪水,浸水,消防団,"
                + "火事,火災,炊き出し,片付け,物資,発電機,社会福祉協議会,緊急時,罹災,老朽化,耐震,被災,要支援者,警報,豪雨,逃げ,"
                + "避難,除雪,雪かき,雪下ろし,雪害,非常時,非常食,飲み水,高潮,BCP,aid,backup power,blackout,blanket,bridge,"
                + "charity,clean up,clean-up,crisis,dam,drill,earthquake,emergency,evacuate,evacuee,fire,flood,generator,"
                + "hazard,heavy rain,infrastructure,landslide,levee,mud,outage,power cut,preparedness,quake,rebuild,recovery,"
                + "relief,rescue,sewer,shelter,snow,stockpile,storm,supplies,tsunami,tunnel,typhoon,victim,volcano,volunteer,"
                + "water pipe,wildfire,土のう,揺れ,sandbag,siren",
        // Daily life
        "医療,健康,健やか,病院,医学,医科大学,medical,health,medicine,hospital"
                + "|がん,ウェアラブル,ウォーキング,オンライン診療,クリニック,ストレス,フレイル,ヘルスケア,メンタル,リハビリ,"
                + "ワクチン,予防,体にいい,体に良い,体力,体操,保健師,健診,入院,助産,医工,医師,医者,受診,口腔,塩分,夜間,寿命,"
                + "小児科,往診,心臓,患者,感染症,救急,散歩,栄養,検診,歩く,歩数,歯,治療,減塩,無医,生活習慣病,産婦人科,病気,"
                + "看取り,看護,睡眠,筋力,糖尿,肥満,脳,薬,薬剤師,薬局,血圧,衛生,診て,診察,診療所,認知症,転倒,通院,遠隔診療,"
                + "食生活,ageing,aging,ambulance,blood pressure,cancer,checkup,clinic,dementia,dentist,diabetes,disease,doctor,"
                + "exercise,fall,fitness,healthcare,illness,mental,midwife,nurse,nutrition,obesity,patient,pharmacy,preventive,"
                + "rehabilitation,sick,sleep,stress,stroke,surgery,telemedicine,therapy,vaccine,walking,well-being,wellbeing,"
                + "wellness,元気に,長生き,足腰",
        "介護,高齢者,福祉,nursing care,elderly"
                + "|おじい,おばあ,ひきこもり,ひとり暮らし,ケアマネ,デイサービス,バリアフリー,ヘルパー,一人暮らし,介助,倒れ,"
                + "外出,夜勤,孤立,寝たきり,居場所,年寄り,年配,引きこもり,徘徊,独居,生活困窮,祖母,祖父,移動スーパー,移動販売,"
                + "老人,老後,老老,老親,見守り,買い物,買物,車いす,閉じこもり,障がい,障害者,ageing parents,aging parents,"
                + "care home,care worker,caregiver,carer,disability,disabled,elder,frail,grandfather,grandma,grandmother,"
                + "grandpa,grandparents,groceries,live alone,lonely,old people,older people,senior,the aged,wheelchair",
        "育児,子育て,child-rearing"
                + "|こども,ひとり親,パパ,ベビー,ママ,一時預かり,保育,公園,共働き,出産,園児,夜泣き,妊娠,子ども,子供,子連れ,学童,"
                + "孫,少子化,幼児,幼稚園,待機児童,母親,産後,育休,親子,託児,赤ちゃん,遊び場,預け先,after-school,babies,birth,"
                + "child care,childcare,children,day care,daycare,father,infant,kid,kindergarten,maternity,mother,newborn,"
                + "nursery,parents,playground,pregnancy,preschool,toddler,妊婦,預けられ",
        "移動,交通,mobility,transport"
                + "|カーシェア,シェアサイクル,タクシー,デマンド,トラック,バス,フェリー,ライドシェア,ラストワンマイル,乗り合い,"
                + "乗り物,乗合,乗客,住民の足,免許,宅配,巡回,市民の足,廃線,村の足,渋滞,物流,生活の足,町の足,空港,自転車,船,船便,"
                + "荷物,赤字路線,足がない,足がなく,足が無,足の確保,足をなんとか,足を確保,車がない,車が無,輸送,送迎,通勤,通学,"
                + "通院の足,運行,運転,運送,配送,配達,鉄道,駅,高齢者の足,MaaS,airport,bicycle,bike,boat,bus,car sharing,commute,"
                + "delivery,drive,ferry,get around,licence,license,logistics,minibus,no car,parcel,passenger,rail,railway,ride,"
                + "shuttle,taxi,traffic,train,transit,truck",
        // Joining hands
        "ハブ,マッチング,包括連携,多様な主体,包括的な連携,連携して検討,hub,partnership,matching"
                + "|いろいろな課題,うまくいった例,うまくやった,つてがない,つないで,つながり,つなぎ役,つなげて,どこに相談,"
                + "ほかの市,ほかの県,まとめて,まるごと,よその町,よその自治体,コネ,ツテ,一つの窓口,一堂に,一緒に取り組,丸ごと,"
                + "事例,他の県,他の自治体,他市,他県,仲介,仲間,何から,先例,先進例,公民連携,共同で,円卓,分野を問わず,協定,協議会,"
                + "単独では,参考に,同じ悩み,同じ課題,商工会議所,官民連携,巻き込,市長,広域,引き合わせ,情報交換,意見交換,成功例,"
                + "手に負え,手を組,手を結,手本,政令市,政令指定都市,横断,橋渡し,相談先,相談窓口,県どうし,県をまたい,県同士,"
                + "県境を越え,知事,窓口を一,紹介して,組みたい,組める,組んで,経済団体,経済界,縦割り,複数の市町村,視察,話し合い,"
                + "話し合う,誰に聞,誰に話,課題が山積,財界,連合,連盟,間に入,隣の市,隣の県,隣町,顔つなぎ,across sectors,alliance,"
                + "best practice,bring companies,bring together,business community,case studies,chamber of commerce,connect,"
                + "contact person,cooperation agreement,counterpart,cross-border,facilitator,go-between,good practice,governor,"
                + "introduce us,introduction,join forces,joint project,lessons learned,many problems,matchmaker,mayor,"
                + "memorandum,neighboring,neighbouring,network of,next town,one table,one-stop,other cities,other prefectures,"
                + "other regions,other towns,public-private,round table,several cities,share experience,team up,together with,"
                + "what worked,where to start,who can bring,who to ask,whom should we,whom to talk,work together,つなぐ,"
                + "つなげる,結びつけ,link us"
    };

    /** A private errand, a fact, or a purchase, which no programme serves. */
    static final String[] ERRANDS = ("2名で,いくらか,いくらで,いつからです,いつまでです,おいしい店,おすすめの店,お墓,お腹が,ごみの出し,ごみの日,"
                    + "とは何,どこで買,どこにあ,に忘れ,の意味を,の高さ,はいくら,は誰,ふるさと納税の返礼品,を修理したい,"
                    + "アカウントが,エンジン,クレジットカードの,スコア,ダイエット,チケット,ニュースを,バイト,パスポート,パスワード,"
                    + "パワハラ,ビザ,ピアノ教室,プリンター,プレゼント,ペットを,レシピ,ログイン,ローン,中継,乗り換え,予約がし,"
                    + "予約し,予約をし,予約を取,予約方法,二名で,交通事故,人口は,今夜,今日の,会長は,住民票の写し,住民票を取,住民税,"
                    + "何の薬,何人,何円,何分かか,何対何,何年です,何年に,何日かか,何時,何曜日,何月,何歳,何科,作り方,作文,価格は,"
                    + "保険料,保険証,保険金,修理してくれる,修理代,倍率,借金,値引,値段は,偏差値,健康保険,優勝,免許の更新,免許更新,"
                    + "入場料,入試,処方,出生届,初期化,初詣,副作用,割引はあ,医療費控除,卒論,印鑑証明,受験,合格,名義変更,営業時間,"
                    + "固定資産税,国籍,在留資格,売っている,天気,失業保険,婚姻届,婚活,学習塾,学費,安く泊,安く買う,安く買え,害虫,"
                    + "家賃が,家賃の安,宿題,届かない,履歴書,年俸,年金,弁護士,引っ越し業者,彼女,彼氏,得点,必要な書類,必要書類,"
                    + "志望動機,忘れ物,応募方法,恋人,慰謝料,戸籍,所在地,所得税,投票,授業料,採用試験,携帯電話の,故障,敷金,料金は,"
                    + "新品,旅券,旅行に行きた,日程,明日の,昨日の,時刻表,時給,最寄り,最新ニュース,残業代,水漏れ,永住,泊まりたい,"
                    + "法律相談,添削,火災保険,熱があ,熱が出,犬の,犬を,猫の,猫を,生活保護,申し込み方法,申請方法,申込方法,画面が,"
                    + "症状,痛い,相続手続,相続税,確定申告,示談,社長は,移籍,税務署,税理士,税金,節税,粗大ごみ,納税証明,納税額,終電,"
                    + "結婚式,結婚相手,給付金をもら,罰金,美容院,習いたい,自動車保険,落とし物,葬式,薬を飲,行き方,裁判,要約して,"
                    + "見に行きたい,親権,観戦したい,解約,解雇,訴え,詐欺,試合の結果,誕生日,読書感想文,警察,買いたい,"
                    + "賃貸アパートを探,購入したい,購入でき,購入方法,車の保険,車検,転入届,転出届,返品,迷子,迷惑メール,退職金,送料,"
                    + "選挙,遺産相続,遺言,還付,里親,開催日,開催期間,開館時間,隣人,離婚,雨漏り,電話番号,面接の受け方,面積,順位,預金,"
                    + "風邪,食べたい,食べに行,飲みに行,養育費,駐車場,駐車違反,騒音,address of,bank account,birthday,book a room,"
                    + "book a table,boyfriend,buy a,buy tickets,cheap ticket,cheapest,citizenship,cough,credit card,custody,dating,"
                    + "delivery fee,directions,distance between,divorce,dose,driving test,election,engine,entrance exam,"
                    + "entrance fee,essay,fever,flight,founded,get tickets,girlfriend,green card,hair salon,headache,home loan,"
                    + "homework,how do i apply for,how far is,how long does,how long is,how many,how much,how old,i renew,"
                    + "income tax,inheritance,insurance claim,is it safe to,kickoff,landlord,lawsuit,lawyer,leaking,legal advice,"
                    + "log in,match result,mortgage,near me,nearest,neighbor,neighbour,next bus,next train,noise,on sale,"
                    + "opening hours,overtime pay,passport,password,pension,phone number,plumber,police,population of,premium,"
                    + "price of,puppy,recipe,recommend a,refund,rent an apartment,restaurant near,results of,room rate,salary,scam,"
                    + "score,second-hand,side effect,stand for,sue,summarize,symptom,tax return,timetable,tomorrow,tonight,"
                    + "translate this,tuition,visa,weather,wedding,what does it mean,what time,when does,when is,where can i buy,"
                    + "where can i find,where is,which hotel,who won,work permit,yesterday")
            .split(",");

    /** What tells that something is to be brought about, or that something grows or wanes. */
    static final String[] WISHES = ("たい,ほしい,欲しい,もらえ,もらい,くれる,くれない,できないか,どうすれば,なんとか,探して,求めて,募集,増え,"
                    + "減って,減る,足りな,不足,がいな,could,decline,how can,how do we,lack,look for,must,need,not enough,organise,"
                    + "organize,seek,shortage,should,want,would like")
            .split(",");

    /** What tells that it concerns more than one person: a place, a body, or others to do it with. */
    static final String[] SHARED = ("一緒,企業,住民,協力,商店街,団体,地元,地区,地域,地方,島,市,市民,役場,村,町,県,自治体,街,誰と,連携,集落,city,"
                    + "community,company,firm,local,neighborhood,neighbourhood,our,partner,region,together,town,valley,village,we")
            .split(",");

    /** What tells that somebody wants something for themselves, or only wants to know. */
    static final String[] PRIVATE = ("ですか,どれが,はいつ,やめたい,友達,娘,息子,教えて,知りた,私の,聞きた,自分の,行きた,見たい,辞めたい,can i,"
                    + "i need,i want,my,should i")
            .split(",");

    /** What stands in any need and tells nothing of it. */
    private static final String COMMON =
            "地域企業連携活用推進支援事業取組課題解決社会実現強化促進会社自治体団体関係仕組検討開発機会実施効果必要希望相談情報住民市民市内県内地元当社弊社当市本市本県全国日本整備向上協力提供"
                    + "参加対象方法問題中心運営利用計画活動取り組み体制構築現在今後将来可能実際基盤資源価値拡大創出新た多様主体進める図る"
                    + " should through with from that this which their other about more have while where when";

    private Vocabulary() {}

    static boolean isCommon(String gram) {
        return COMMON.contains(gram);
    }
}
