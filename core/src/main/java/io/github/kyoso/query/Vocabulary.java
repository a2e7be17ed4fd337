package io.github.kyoso.query;

/**
 * The words by which people name what such programmes are about: ours, not of any programme.
 *
 * <p>A theme is a line: the words that programmes use for it, a bar, what people say, a bar, and hints: what they say in other
 * matters too. A word of any side meets the records in which one of the left side stands. English stands in any of its forms,
 * and a {@link Term} that ends with ~ in other words.
 */
final class Vocabulary {
    static final String[] THEMES = {
        // Living and working
        "二地域居住,多拠点居住,移住,空き家,relocation,multi-location"
                + "|Iターン,Uターン,akiya,city people,cottage,empty home,empty house,farmhouse,"
                + "half and half,half the week,hometown,in the capital,live out,live there,"
                + "move back,move here,move out,move to,moving,newcomer,population decline,relocate,reside,"
                + "rural life,seaside town,seasonal,second home,settle,shrinking town,"
                + "splitting,vacant home,weekday,お試し,シェアハウス,セカンドハウス,リノベ,一軒家,二拠点,住ま,住み,住む,"
                + "住め,住ん,住宅,冬だけ,別荘,半々,半分は,夏だけ,定住,寝床,居を移,帰りた,帰郷,引っ越し,引越,戻りた,改修,改装,暮ら,民家,海の見える,田舎と,移り住,空き部屋,空家,"
                + "行き来,行ったり来たり,転入,転校,通いたい,通い型,週末だけ,都会と,限界集落"
                + "|Tokyo,countryside,depopulated,island,old house,spend,weekend,下宿,人が減,人口が減,人口減,実家,家,家族,"
                + "宿舎,庭,東京,過ごし,過ごす,過疎,都会,都会の人,都市部,離島,首都圏",
        "テレワーク,リモートワーク,ワーケーション,サテライトオフィス,コワーキング,telework,remote work,workation"
                + "|by internet,co-working,coworking,desk job,digital nomad,freelance,keep my,"
                + "keep our,long stay,nomad,office space,remot~,satellite office,shared office,staff work from,"
                + "telecommut~,wi-fi,wifi,work for a week,work from,work online,workcation~,オフィス,オンライン会議,"
                + "テレワーカー,ノマド,パソコン,フリーランス,リモート,仕事しながら,仕事を続け,仕事部屋,休暇,会社を辞めず,働かせ,働き続け,働く場所,働ける場所,出社,分室,勤務地,回線,"
                + "在宅で,在宅勤務,地方で働,執務,東京の会社,転勤,連泊,都会の会社,長期に働,長期滞在"
                + "|Tokyo,desk,headquarters,laptop,事務所,会社員,平日,廃校,机,東京,滞在,逗留,都会,都市部,首都圏",
        // Sports and culture
        "スポーツ,ラグビー,サッカー,sport,rugby,football"
                + "|J2,J3,arena,athlete,athletic,baseball,basketball,cycling,cyclist,fans,game day,"
                + "goalkeeper,gym,hockey,home game,judo,league,marathon,mascot,match day,olympic,pro match,"
                + "race,scrum,soccer,stadium,sumo,surf,tennis,tournament,training camp,volleyball,アウェー,アスリート,"
                + "オリンピック,グラウンド,コーチ,サイクリング,サポーター,サーフィン,ジュニア,スノーボード,スポンサー,テニス,トップリーグ,トレイル,バスケ,バレー,ファンクラブ,"
                + "プレー,プロチーム,ホームゲーム,ホームタウン,マラソン,ヨット,ランナー,五輪,体育館,剣道,卓球,合宿,大会,柔道,楕円球,水泳,球団,球場,登山,相撲,空手,競技,練習場,"
                + "観客,観戦,試合,運動,遠征,選手,部員,部活,野球,陸上,駅伝"
                + "|club,player,ski,swim,team,training ground,クラブ,ゴルフ,スキー,チーム,体育,応援,監督,練習,自転車",
        "文化,芸術,アート,芸術祭,culture,art"
                + "|anime,artisan,artist~,artwork,ballet,band,biennial,choir,concert,curator,dance,"
                + "drum,exhibit~,festiv~,film,float,folk,gallery,heritage,jazz,lantern,lion dance,literature,"
                + "manga,mural,museum,music,orchestra,painter,parade,photograph,poet,pottery,puppet,sculpt~,"
                + "shrine,theater,theatr~,triennale,triennial,まつり,みこし,アニメ,アーティスト,オーケストラ,ギャラリー,クリエイター,コンサート,ジャズ,"
                + "ダンス,バンド,フェス,ミニシアター,ライブ,ロケ,一座,上映,世界遺産,人形,伝統,公演,出演,劇~,博物館,古墳,史跡,合唱,壁画,太鼓,奏~,展覧会,山車,彫~,"
                + "担ぎ手,文化財,文学,映像,映画,書道,歌舞伎,民俗,民謡,漫画,現代作家,町並み,画家,画廊,神楽,神社,神輿,祭~,笛,絵を,絵描き,絵画,美術,舞台,"
                + "芝居,花火,芸~,落語,資料館,踊~,造形,遺跡,音楽"
                + "|castle,craft,craftsman,creative,paint,performance,potter,temple,tradition,weav~,デザイン,作品,作家,"
                + "写真,和紙,図書館,城,大会,寺,展示,工房,廃校,木工,漆器,焼き物,織物,職人,郷土",
        "関係人口,交流人口,関係・交流人口,交流・関係人口,visitors"
                + "|come back,liven,vibrant,にぎやか,にぎわい,ふるさと,また来て,ファン,リピーター,人が集ま,人を呼び,人出,人通り,来訪,"
                + "町おこし,町のファン,素通り,見に来,賑わい"
                + "|audience,audiences,crowd,outsiders,よその人,商店街,外の人,応援して,活気,盛り上げ,通って,集客",
        // Education and talent
        "教育,学び,人材育成,大学教育,学生,人材を育成,education,student,lifelong learning"
                + "|alumni,apprentic~,campus,class,classroom,course,credited,curricul~,dean,degree,educat~,"
                + "grads,graduat~,hire,intern,internship,job fair,job-hunting,learn~,lecture,lesson,mid-career,"
                + "next generation,pupil,recruit,rector,relearn,reskill,retrain~,second-year,semester,seminar,"
                + "stud~,tutor,university,upskill,vocational,young people,youth,インターン,カリキュラム,キャリア,ゼミ,プログラミング,"
                + "リカレント,リスキリング,リスキル,中学生,中高年,人づくり,人を育,内定,勉強,十代,卒業,博士,塾,大学院,奨学金,子どもたちに,学ぶ,学べ,学んで,学科,実習,専門学校,就活,"
                + "就職,弟子,後進,必修,担い手を育,授業,採れない,採用,探究,教える人,教わ,教員,教授,教材,教科書,新人,新卒,次世代,演習,生徒,生涯学習,留学生,研修,社会人,科目,"
                + "第二の人生,育たな,育って,育てたい,育成,若い子,若手を育,見習い,講座,身につけ,送り出,進学,鍛え,院生,養成,高校"
                + "|100年,50代,60代,career,college,generation,human resources,leader,professor,school,schoolkids,"
                + "teach,train,workshop,シニア,リーダー,中学,先生,単位,学校,学部,定年,小学校,教室,百年,研究室,若手,若者,講師,資格,高専",
        // New business and jobs
        "新たな産業や事業,新産業,新規事業,スタートアップ,起業,事業協創,new business,start-up,startup"
                + "|SME,accelerator,aerospace,aircraft,become a company,big firm,bigger firm,business partner,"
                + "commerci~,develop and sell,diversify,employ people,entrepren~,family firm,founder,hackathon,"
                + "incubator,innovation,invent~,invest,investor,joint product,joint venture,makers,"
                + "meet-up,metal shop,new idea,new industry,new market,new product,"
                + "new service,patent,pitch,prototyp~,reinvent,small business,spin-off,"
                + "start a business,start a company,test market,textile,tinker,trade fair,try out,"
                + "try something,unicorn,venture,ventures,たまり場,ものづくり,アイデア,イノベーション,エコシステム,ピッチ,ベンチャー,マーケティング,"
                + "一緒に開発,世の中にない,事業化,会社にした,会社を作,会社を立ち上,会社を設立,会社を起こ,儲,共創,共同研究,共同開発,内装,別の市場,創業,協業,受注,商い,商品に,商品化,"
                + "商品開発,商売,地場産業,売り出,多角化,大学発,実用化,展示会,技術移転,新しいもの,新しいサービス,新しい事業,新しい商品,新しい柱,新しい製品,新サービス,新事業,"
                + "新分野,新商品,新製品,最初の客,業種,次に作,海外で売,混ざ,産学連携,相棒,知財,研究から,稼ぐ,空き店舗,自前,自社の商品,製品に,製品化,試してくれる,試作,販売先,"
                + "販路,買い手,資金調達,起こしたい,転用,量産,金型,開業,食いぶち,飯の種"
                + "|customer,factory,idea,lab,manufacturer,plant,supplier,コンテスト,デザイナー,下請け,信用金庫,出資,取引先,商店街,商談,"
                + "売り上げ,売り先,売上,大学の研究,工場,技術,投資,溶接,特許,産業,素材,腕,融資,衰退,製造業,設立,試したい,部品,銀行,閉鎖",
        "雇用,雇用の創出,jobs"
                + "|create jobs,employment,jobless,more jobs,unemployment,仕事そのもの,働き口,働く先,働く場,"
                + "勤め口,失業,就きたい,就労,帰ってこ,戻ってこ,戻れる,求人が,流出,職がな,職そのもの,職を失,若い人がみんな,若者が出,若者が戻,雇,食べていけ"
                + "|job,workplace,就職先,職場",
        // People and resources of companies
        "経営資源,大企業人材,副業,兼業,出向,プロフェッショナル人材,人材マッチング,人手不足,事業承継,management resources,side job,secondment"
                + "|CSR,OB,abilities,accountant,advise,big company,bookkeep~,consultant,day a month,"
                + "days a month,days a week,executive,experienced,expert,expertise,finance,give back,"
                + "hands-on,heir,help out,idle,know-how,lend its,lend their,"
                + "lend us,lends its,lends their,mentor,moonlight,negotiate,on loan,our employees,"
                + "our staff,part-time,planner,pro bono,procurement,professional,quality control,"
                + "retir~,right-hand,salaried,second job,send our,spare time,specialist,"
                + "staff to offer,succession,successor,take over,talent,unused,use me,use my,veteran,warehouse,"
                + "willing to help,years at,くわしい人,まかせられ,わかる人,アドバイス,スキル,セカンドキャリア,デジタル人材,ノウハウ,"
                + "プロボノ,プロ人材,ベテラン,マーケ,一筋,事務長,人を送,人事,人材不足,人材拠点,任せられ,会社を手伝,会社公認,会計,余って,使っていない,使っても,働く機会,"
                + "力を貸,助っ人,右腕,品質管理,土日だけ,在籍,外部人材,大会社,大手メーカー,大手企業,帳簿,広報,引退,役員,後を継,後継ぎ,後継者,得意技,恩返し,"
                + "戦力,手を貸,手伝いた,早期退職,月に一,月に二,月に何日,月一,月二回,民間から,海外営業,現役社員,生産管理,番頭,眠って,知っている人,知恵を,知見,空き時間,管理職,経理,"
                + "経験のあ,経験者,継いで,継ぐ,腕のある,詳しい人,貿易,跡取り,跡継ぎ,転籍,退職した,週1,週2,週3,週一,週二,遊休,顧問"
                + "|borrow,corporations,engineer,experience,export,freelance,manager,offer,president,"
                + "private sector,skill~,spare,surplus,人手,人材,倉庫,助言,商社,営業,専門家,廃業,得意,手が足り,手伝,技術者,支店,期間限定,派遣,相談に乗,"
                + "社会貢献,社員が,社員に,社員を,社長,経営,経営者,経験,経験が,経験を,設備を,財務,週に,遊んで",
        // Tourism and primary industries
        "観光,観光地,旅行,宿泊,tourism,travel"
                + "|DMO,campsite,cruise,day trip,destination,gorge,guesthouse,hiking,"
                + "hospitality,hot spring,hotel,inbound,inn,lodge,off-season,old quarter,"
                + "onsen,overcrowd~,overtourism,resort,ryokan,scenic,sightse~,souvenir,stay longer,tour bus,"
                + "tourist~,touris~,traveller,vacation,おみやげ,まち歩き,インバウンド,オフシーズン,オーバーツーリズム,グルメ,ゲストハウス,スキー場,"
                + "ホテル,体験型,個人客,免税,入込,名物,名産,周遊,団体客,土産,城下町,客単価,客室,客間,宿~,旅~,日帰り,来訪者,泊~,海水浴,温泉,湯治,狩り,着地型,稼げる,空室,紅葉,"
                + "素通り,絶景,街歩き,観光~,訪日,逗留,道の駅,閑散期,集客"
                + "|beach,coaches,crowded,guest,guide,passengers,season,tour,trail,visitor,お客,カフェ,ガイド,ツアー,名所,"
                + "多言語,客,景色,来客,混雑,湯,滞在,立ち寄,通訳,連休,部屋",
        "農業,農林水産,林業,漁業,食品,食料,特産品,農業・食品産業,agriculture,forestry,fisheries,food"
                + "|6次産業,JA,agri~,apple,autonomous tractor,bean,beef,boar,brew~,cannery,cattle,"
                + "cedar,cheese,chemicals,citrus,cow,crop,dairy,deer,farm~,fertilizer,fish~,flower,forest~,"
                + "fruit,grape,greenhouse,grower,harvest,honey,hunter,livestock,logging,meat,melon,milk,miso,"
                + "mushroom,orchard~,organic,paddy,peach,pesticide,pork,potato,rice,"
                + "seafood,seaweed,seed,soil,squid,strawberr~,timber,tomato,tractor,variet~,"
                + "vegetable,vineyard,wheat,winery,いちご,きのこ,すいか,ぶどう,ほたて,みかん,りんご,アワビ,ウニ,ジビエ,トラクター,"
                + "ビニールハウス,フードロス,マグロ,メロン,ワカメ,伐って,伐採,伐期,休耕,作物,加工品,卵,名産品,品種,園芸,土壌,地酒,堆肥,大豆,干物,抹茶,日本酒,有機,"
                + "木材,杉,果樹,果物,栗,栽培,梨,森林,水揚げ,水産~,水田,海の幸,海産,海苔,温室,漁~,牛,牛乳,牡蠣,牧~,特産,獣害,獲れ,生産者,産地,産直,田ん,田植え,町歩,"
                + "畑~,畜~,直売,磯焼け,種子,稲~,穫~,給食,缶詰,耕作放棄,肥料,芋,苗~,茶園,草刈,草取り,菜~,藻場,製材,規格外,試験場,豚,農~,酪~,里山,間伐,除草,食われ,"
                + "養殖,養蜂,養豚,養鶏,魚~,鳥獣,鶏,鹿,麦"
                + "|bamboo,beer,boat,bread,chef,egg,field,food,harbor,harbour,noodle,oyster,ports,produce,"
                + "restaurant,sake,tea,terrace,wine,wood,いも,そば,トマト,パン,レストラン,ワイン,収穫~,味噌,山,山林,搬出,料理,柿,桃,植物,海,竹,米,"
                + "荒れた,菓子,輸出,酒,酒蔵,醤油,食材,飲食",
        // Digital and green
        "DX,デジタル,スマートシティ,スーパーシティ,行政手続,データ,AI,digital,smart city,open data,digital transformation"
                + "|5G,FAX,GIS,ICT,ITに詳,IT化,IoT,RPA,VR,artificial intelligence,automat~,broadband,by hand,"
                + "cashless,chatbot,cloud,coder,comput~,cyber,dashboard,data,digit~,"
                + "facial recognition,fax,paper forms,paperless,paperwork,queue,robot,self-driving,"
                + "smart meter,spreadsheet,test bed,website,はんこ,キャッシュレス,クラウド,サイバー,サーバー,スマホで,セキュリティ,"
                + "センサー,タブレット,チャットボット,データ連携,ドローン,ペーパーレス,マイナンバー,メタバース,並ばず,並ばな,人工知能,個人情報,効率化,可視化,台帳,実証実験,届出,"
                + "役所の手続,待ち時間,手作業,手入力,手書き,押印,最先端,未来都市,来庁,機械化,無人,紙の,統計,自動で,自動化,自動運転,行政サービス,衛星,見えるように,見える化,"
                + "計算機,試させて,電子化,顔認証"
                + "|app,apps,autonomous,camera,dron~,internet,online,pilot,records,sensor~,smartphone,software,"
                + "tablet,technology,ばらばら,アプリ,カメラ,システム,スマホ,ネットで,ホームページ,ロボット,入力,分析,実証,手続きが,手続きを,書類,機械,窓口,電子",
        "GX,脱炭素,再生可能エネルギー,green transformation,decarbonization,renewable energy,持続可能な"
                + "|CO2,EV,LED,SDGs,biogas,biomass,carbon~,circular,climate,decarboni~,ecolog~,"
                + "electricity,emission,energy,environment~,garbage,grid,heater,heating,hydrogen,"
                + "hydropower,insulat~,litter,net zero,net-zero,plastic,pollution,power plant,"
                + "recycle,reuse,rubbish,solar,エネルギー,カーボンニュートラル,ゼロカーボン,ソーラー,バイオマス,プラスチック,ボイラー,リサイクル,リユース,"
                + "使い捨て,光熱費,再エネ,分別,古着,地熱,売電,太陽光,廃熱,排出,断熱,木くず,木質,気候変動,水力,温暖化,灯油,炭素,焼却,燃料,生ごみ,発電,省エネ,節電,"
                + "緑化,蓄電,電力,電気代,電気自動車,風力,風車"
                + "|battery,fuel,green,panel,waste,wind,ごみ,ガソリン,充電,屋根,廃棄,循環,水素,減らせ,照明,環境,空調,電気,電池",
        // Disasters
        "防災,災害,減災,避難所,被災者支援,自然災害,disaster,resilience,evacuation"
                + "|BCP,blackout,blanket,calamity,chainsaw,clean up,clean-up,crisis,dam,disast~,"
                + "earthquake,emergenc~,erupt~,evacu~,flood~,generator,hazard,heavy rain,infrastructure,"
                + "landslide,levee,outage,peacetime,power cut,preparedness,quake,rebuild,recovery,"
                + "refuge,rehearse,relief,relief goods,rescue,resilien~,sandbag,sewer,shelter,shovel,siren,"
                + "snowplough,storm,stranded,tarpaulin,tsunami,tunnel,typhoon,victim,"
                + "volcano,water pipe,wildfire,いざとい,がれき,インフラ,スコップ,ダム,トンネル,ハザード,事業継続,修繕,停電,備え,備蓄,危機管理,"
                + "取り残され,台風,噴火,土のう,土砂,堤防,大雨,大雪,崩れ,帰宅困難,復旧,復興,揺れ,擁壁,救助,救援,断水,段ボールベッド,毛布,水害,水道,氾濫,決壊,泥かき,泥出し,津波,"
                + "洪~,浸水,消防団,漏水,火事,災~,炊き出し,点検,無線,物資,発電機,社会福祉協議会,社協,立ち往生,給水,緊急時,老朽,補修,警報,豪雨,豪雪,逃が,逃げ,避難~,"
                + "重機,雪かき,雪害,震~,非常時,非常食,飲み水,高台,高潮"
                + "|50年,NPO,aid,alarm,bridge,charity,drill,fire,snow,supplies,volunteer,もしも,ボランティア,下水,五十年,井戸,"
                + "孤立,安否,川が,橋,河川,消防,片付け,訓練,除雪,雪",
        // Daily life
        "医療,健康,健やか,病院,医学,医科大学,medical,health,medicine,hospital"
                + "|GP,blood pressure,burnout,cancer,checkup,clinic,consultation,dementia,dentist,"
                + "diabetes,dialysis,disease,doctor,fitness,healthcare,illness,maternity ward,medic~,mental,"
                + "mental health,midwi~,nurse,nutrition,obesity,obstetric~,patient,pharmac~,physician,"
                + "preventive,surgery,telehealth,telemedicine,therap~,vaccine,well-being,wellbeing,"
                + "wellness,お産,ウェアラブル,ウォーキング,クリニック,フレイル,ヘルスケア,メタボ,メディカル,メンタル,リハビリ,ワクチン,体にいい,体操,保健師,入院,分娩,医~,"
                + "塩分,寿命,小児科,心臓,患者,感染症,救急,栄養,減塩,産める,産婦,病~,療~,看取り,看護~,睡眠,筋力,糖尿,肥満,薬剤師,薬局,血圧,血糖,診~,認知症,足腰,転倒,"
                + "通院,長生き,食生活"
                + "|exercise,fall,sick,sleep,stress,walking,ストレス,予防,体力,夜間,散歩,歩く,歩数,歯,脳,薬,衛生",
        "介護,高齢者,福祉,nursing care,elderly"
                + "|ageing,ageing parents,aging,care home,care worker,caregiver,carer,disability,"
                + "disabled,elder,frail,grandfather,grandma,grandmother,grandpa,grandparents,grocer~,"
                + "loneliness,lonely,old people,older people,pensioner,the aged,"
                + "wheelchair,おじい,おばあ,ひきこもり,ひとり暮らし,ケアマネ,デイサービス,バリアフリー,ヘルパー,ヤングケアラー,一人暮らし,介助,寝たきり,年寄り,徘徊,手話,"
                + "特養,独り,独居,移動販売,老後,認知症,車いす,閉じこもり,障がい,障害,高齢"
                + "|senior,ケア,世話,倒れ,八十代,外出,夜勤,孤立,居場所,年配,祖母,祖父,老人,見守り,買い物,買物",
        "育児,子育て,child-rearing"
                + "|after-school,babies,babysit~,child care,childcare,day care,daycare,infant,"
                + "kindergarten,maternity,moms,mums,newborn,nursery,playground,pregnancy,preschool~,toddler,"
                + "おむつ,ひとり親,ベビー,ワンオペ,乳児,保育~,共働き,出産,双子,園児,妊娠,妊婦,子を,子連れ,学童,少子化,幼児,幼稚園,待機児童,放課後,産後,病児,育休,"
                + "親子,託児,赤ちゃん,遊び場,預か,預け"
                + "|birth,children,father,kid,mother,parents,こども,パパ,ママ,公園,子ども,子供,母親,生まれ",
        "移動,交通,mobility,transport"
                + "|MaaS,airport,bicycle,bike,boat,bus,car sharing,commute,ferry,last bus,licence,"
                + "license,logistics,minibus,no car,on-demand,rail,railway,shuttle,taxi,transit,カーシェア,タクシー,"
                + "デマンド,バス,フェリー,ライドシェア,乗せて,乗り合い,乗り物,乗合,乗客,乗降,免許,宅配,巡回,廃線,歩道,渋滞,減便,"
                + "買い物難民,赤字路線,足がない,足がなく,足をなんとか,足を確保,輸送,返納,送迎,通学,通院の足,運行,運転手,運送,配送"
                + "|delivery,driv~,ferr~,parcel,passenger,ride,route,traffic,train,truck,トラック,物流,空港,自転車,船,荷物,"
                + "路線,通勤,運転,配達,鉄道,駅",
        // Joining hands
        "ハブ,マッチング,包括連携,多様な主体,包括的な連携,連携して検討,hub,partnership,matching"
                + "|alliance,best practice,bring companies,bring them together,bring together,broker,"
                + "business community,case studies,chamber of commerce,city hall,city halls,"
                + "consort~,counterpart,crossroads,facilitator,forum,governor,"
                + "introduce us,introduction,join forces,joint project,know which,know who,liaison,"
                + "many companies,many problems,matchmaker,neighboring,neighbouring,network of,"
                + "never meet,next town,no idea who,one door,one table,one-stop,ordinance-designated,"
                + "other cities,other prefectures,other regions,other towns,others have done,point of contact,"
                + "public-private,round table,several municipalit~,several prefectures,single door,"
                + "single window,stakeholder,swap ideas,talk to each other,what worked,"
                + "where to start,which companies,which prefecture,who can bring,who to,"
                + "whom should we,whom to,whose door,うまくいった例,うまくやった,たらい回し,つてがない,つないでくれ,どこに声,どこに相談,どの企業,"
                + "どの団体,ほかの県,よその町,よその自治体,コネ,ツテ,ワンストップ,一堂に,一緒に取り組,三県,世話役,事例,交流会,人脈,他の県,他市,他県,他都市,仲介,仲立ち,"
                + "先例,先進例,先進地,全体を見渡,円卓,分野を問わず,協議の場,協議会,取り次,商工会,噛み合わ,四県,官民,広域,意見交換,成功例,手に負え,手を挙げ,手を組,手を結,手本,"
                + "担当課,政令市,束ね,横のつながり,横串,横断,橋渡し,産官学,相手の見つけ,相談先,相談窓口,県どうし,県境,真ん中に立,経済団体,縦割り,話し合,誰と組,"
                + "誰に声,誰に聞,誰に話,誰に電話,誰に頼,課題が山積,調整役,財界,連盟,連絡会,間に入,間に立,隣の市,隣の県,青年会議所,首長"
                + "|committees,connect,coordinat~,everyone,examples,federation,gathering,introduc~,mayor,"
                + "member companies,municipalit~,partner,talk to,team up,together,together with,who could,つないで,"
                + "つながり,つなぐ,つなげて,ばらばら,まとめて,まとめて聞,まるごと,丸ごと,仲間,会合,何から,入口,共同で,別々,前例,包括協定,協定,参考に,場を設け,巻き込,市長,引き合わせ,"
                + "情報交換,知事,窓口を一,紹介,紹介して,組みたい,組める,組んで,経済界,結びつけ,視察,近隣,連合,隣町,集まり,顔つなぎ,顔を合わせ,顔合わせ"
    };

    private Vocabulary() {}
}
