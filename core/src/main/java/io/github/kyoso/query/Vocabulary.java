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
                + "|田舎暮らし,引っ越し,引越,住み替え,Uターン,Iターン,UIターン,定住,転入,古民家,空家,家が余,お試し住宅,仮住まい,別荘,週末だけ,住んでみ,住みたい,"
                + "移り住,住む場所,地方で暮ら,田舎で暮ら,行ったり来たり,もう一つの拠点,拠点を二つ,海の見える,家族で移,live part of,split time,split their time,seaside town,move here,家を貸,空いた家,空いている家,若い家族,人口減,人口が減,人が減,移ってき,housing,young families,population decline,shrinking town,住まい,実家,行き来,二拠点,デュアルライフ,子連れ移住,移住者,過疎,vacant home,empty house,empty home,akiya,second home,move to the countryside,"
                + "relocate,settle,live in two,weekend house,newcomer,live in the country,depopulated",
        "テレワーク,リモートワーク,ワーケーション,サテライトオフィス,コワーキング,telework,remote work,workation"
                + "|在宅勤務,地方で働,滞在して働,working holiday,staff work from,在宅で,遠隔勤務,遠隔で働,仕事しながら,働きながら滞在,休暇,会社を辞めず,転職せず,転職なき,シェアオフィス,オフィス,ノマド,ネット環境,"
                + "長期滞在,連泊,平日,パソコン持,東京の会社,都会の会社,場所を選ばず,どこでも働,work from home,work remotely,working remotely,nomad,office space,shared office,satellite office,"
                + "laptop,long stay,work from anywhere,wi-fi",
        // Sports and culture
        "スポーツ,ラグビー,サッカー,sport,rugby,football"
                + "|選手,試合,観客,競技,観戦,遠征,アウェー,ファンクラブ,部活動,audience,競技場,クラブチーム,チーム,ホームタウン,ホームゲーム,合宿,キャンプ地,大会,運動,部活,体育,野球,バスケ,マラソン,サポーター,アスリート,プロチーム,ジュニア,バレー,陸上,スキー,スノーボード,サイクリング,登山,ゴルフ,eスポーツ,応援,baseball,basketball,ski,cycling,arena,olympic,"
                + "Jクラブ,グラウンド,球団,練習場,スポーツ教室,player,club,match day,team,stadium,athlete,game day,supporters,home game,training camp,marathon,soccer,coach",
        "文化,芸術,アート,芸術祭,culture,art"
                + "|音楽,演劇,盆踊り,太鼓,合唱,吹奏楽,図書館,オーケストラ,壁画,廃校,choir,drum,orchestra,film,mural,美術,美術館,博物館,展覧会,作品,作家,アーティスト,祭り,お祭,まつり,写真,アニメ,漫画,歌舞伎,茶道,花火,世界遺産,史跡,陶芸,焼き物,織物,漆器,painter,craftsman,pottery,anime,manga,photograph,triennale,biennale,伝統芸能,神楽,伝統工芸,映画,ロケ,コンサート,文化財,彫刻,ダンス,舞台,劇場,画家,"
                + "museum,exhibition,artist,music,theatre,theater,performance,gallery,craft,heritage,sculpture,concert,festival,dance",
        "関係人口,交流人口,関係・交流人口,交流・関係人口,visitors|ファン,リピーター,にぎわい,賑わい,人を呼び,よそから人,訪れる人,若い人に来て,attract people,bring people,crowd,outsiders,また来て,通って,第二のふるさと,ふるさと,応援して,おてつたび,come back,repeat visitors,lasting ties",
        // Education and talent
        "教育,学び,人材育成,大学教育,学生,人材を育成,education,student,lifelong learning"
                + "|学校,高校,若手,新人,人づくり,養成,育成,プログラミング,教え手,training,upskill,career change,young leaders,apprenticeship,大学生,留学生,工場見学,職業体験,体験学習,奨学金,博士,院生,子どもたちに,university student,exchange student,apprentice,job fair,workshop,高校生,中学生,小学生,若者,授業,講師,出前授業,探究,総合学習,インターン,就職活動,就活,新卒,採用,ゼミ,研究室,教員,先生,教授,教材,カリキュラム,キャリア,進学,"
                + "社会人,学び直,勉強し直,勉強,リスキリング,リカレント,資格,研修,講座,生涯学習,セカンドキャリア,セカンドライフ,定年,シニア,退職後,第二の人生,若手を育,後進,次世代,リーダー,"
                + "育てたい,人を育て,担い手を育,university,high school,school,pupil,teacher,curriculum,course,graduate,internship,intern,trainee,campus,professor,reskill,retrain,learn,career,retire,"
                + "young people,recruit,seminar,lecture,lecturer,class",
        // New business and jobs
        "新たな産業や事業,新産業,新規事業,スタートアップ,起業,事業協創,new business,start-up,startup"
                + "|創業,ベンチャー,地場産業,新しい柱,稼ぐ,儲,商売,開業,閉鎖,衰退,local economy,business idea,diversify,pitch,new industry,新しい事業,新しいサービス,新サービス,新商品,商品開発,共同開発,アイデア,異業種,よその業種,他業種,商談,取引先,販路,売上,売り上げ,出資,投資,資金調達,"
                + "起業家,店を始め,店を開,大学発,産学連携,特許,試作,実用化,クラウドファンディング,マーケティング,ピッチ,コンテスト,知財,事業計画,第二創業,販売先,ものづくり,町工場,下請け,共同研究,研究成果,技術移転,crowdfunding,supplier,technology transfer,research results,オープンイノベーション,イノベーション,オープンラボ,エコシステム,交流拠点,起こしたい,新事業,事業化,新分野,"
                + "entrepreneur,founder,venture,new product,new service,investor,invest,spin-off,spinoff,commercialize,commercialise,prototype,patent,innovation,incubator,accelerator,"
                + "business partner,other industries,found a company,start a company,start a business",
        "雇用,雇用の創出,jobs|働き口,働く場,職場,仕事そのもの,仕事がない,仕事を増や,仕事を作,仕事をつく,産業を作,若い人がみんな,若者が出,流出,失業,就労,求人がない,employment,unemployment,workplace,job creation",
        // People and resources of companies
        "経営資源,大企業人材,副業,兼業,出向,プロフェッショナル人材,人材マッチング,人手不足,事業承継,management resources,side job,secondment"
                + "|専門家,経験者,役員,現役社員,支店,遊休資産,倉庫,社会貢献,CSR,本業を活か,会社の力,社員の力,自社の技術,company's equipment,idle,warehouse,give back,lend staff,our employees,経験豊富,プロ人材,即戦力,右腕,外部人材,デジタル人材,人を借り,人材を借り,社員を送,業務委託,週一,週1,財務,経理,人事,borrow,lend us,veteran,finance,accountant,consultant,mid-career,talent,顧問,助っ人,詳しい人,くわしい人,詳しい方,できる人,分かる人,わかる人,知見,ノウハウ,スキル,ベテラン,OB,大手企業,大手の社員,都市部の人材,"
                + "首都圏の人材,経営者,社長,後継者,後継ぎ,跡継ぎ,継いで,継ぐ,人材不足,人が足り,手が足り,期間限定,派遣,在籍,社員を,転籍,プロボノ,遊休,設備を,遊んでいる,"
                + "experienced,expert,professional,executive,manager,mentor,advisor,adviser,specialist,know-how,skill,second our,second their,on loan,part-time,side business,successor,succession,take over,understaffed,"
                + "labor shortage,short of staff,short of people,pro bono,large company,big company,corporate employees",
        // Tourism and primary industries
        "観光,観光地,旅行,宿泊,tourism,travel"
                + "|旅館,ホテル,民宿,温泉,温泉街,名産,カフェ,tour bus,宿,観光客,旅行者,ガイド,通訳,多言語,ゲストハウス,グランピング,キャンプ場,スキー場,海水浴,オーバーツーリズム,観光協会,遊覧,夜間観光,グルメ,overtourism,guide,brochure,campsite,souvenir,ski resort,beach,訪日,インバウンド,外国人客,外国のお客,ツアー,体験プログラム,体験型,DMO,名所,道の駅,土産,おみやげ,観光施設,閑散期,客単価,"
                + "周遊,クルーズ,城下町,絶景,稼げる,inn,hot spring,ryokan,guest,tourist,sightseeing,tour,inbound,visitor,off-season,destination,guesthouse,resort,hospitality",
        "農業,農林水産,林業,漁業,食品,食料,特産品,農業・食品産業,agriculture,forestry,fisheries,food"
                + "|農家,農園,名産品,地酒,特産,直売所,海の幸,漁獲,local food,noodle,農地,農協,JA,畑,田んぼ,水田,米,野菜,果樹,農産物,農作物,作物,規格外,ジビエ,農泊,園芸,植物工場,トラクター,堆肥,土壌,きのこ,しいたけ,牡蠣,ほたて,海苔,そば,卵,豚,鶏,tractor,mushroom,oyster,tea,beef,pork,egg,produce,deer,boar,りんご,果物,いちご,みかん,茶畑,酪農,畜産,牛,養豚,養鶏,漁師,漁協,漁港,魚,養殖,海産,木材,森林,山林,間伐,製材,里山,収穫,栽培,"
                + "耕作放棄,休耕,就農,獣害,鳥獣,いのしし,鹿,六次産業,6次産業,加工品,直売,産直,地産地消,給食,有機,農薬,肥料,酒蔵,日本酒,ワイン,味噌,食材,レストラン,輸出,ブランド化,フードロス,"
                + "farm,farmer,rice,crop,harvest,orchard,apple,vegetable,fruit,dairy,cattle,livestock,fish,fisherman,fishermen,fishing,seafood,timber,wood,forest,grower,organic,winery,brewery,sake,soil,greenhouse,agri",
        // Digital and green
        "DX,デジタル,スマートシティ,スーパーシティ,行政手続,データ,AI,digital,smart city,open data,digital transformation"
                + "|IT化,ICT,電子化,オンライン化,オンライン申請,スマホ,アプリ,見える化,紙ばかり,二重入力,デジタルに弱,カメラ,省人化,無人,遠隔監視,電子,spreadsheet,excel,camera,remote monitoring,by hand,FAX,紙の書類,手書き,はんこ,ハンコ,押印,クラウド,サイバー,VR,メタバース,fax,paper forms,technology,cloud,システム,キャッシュレス,電子決済,ペーパーレス,窓口業務,書かない窓口,手続きを,手続きが,役所の手続,市役所の手続,電子申請,自動化,自動運転,"
                + "ロボット,ドローン,センサー,IoT,人工知能,チャットボット,生成AI,RPA,5G,ビッグデータ,データ連携,データを共有,可視化,見えるように,実証実験,実証,試させて,マイナンバー,セキュリティ,"
                + "paperless,cashless,online,app,software,sensor,drone,robot,self-driving,autonomous,artificial intelligence,automate,automation,chatbot,dashboard,iot,digitize,digitise,digitalize,smartphone,pilot,test bed,testbed,e-government",
        "GX,脱炭素,再生可能エネルギー,green transformation,decarbonization,renewable energy,持続可能な"
                + "|カーボンニュートラル,ゼロカーボン,CO2,温室効果,太陽光,風力,排出,ごみ,発電,power plant,garbage,trash,zero waste,温暖化,木質,ソーラー,断熱,生物多様性,insulation,biodiversity,水力,地熱,バイオマス,蓄電池,省エネ,電気代,電力,エネルギー,電気自動車,EV,水素,環境,ごみ減,ゴミ減,リサイクル,循環,プラスチック,気候変動,"
                + "carbon,net zero,net-zero,solar,wind,energy,emission,climate,recycle,recycling,biomass,electric vehicle,hydrogen,battery,green,sustainability,waste",
        // Disasters
        "防災,災害,減災,避難所,被災者支援,自然災害,disaster,resilience,evacuation"
                + "|地震,津波,台風,大雨,豪雨,洪水,水害,浸水,土砂崩れ,土砂災害,大雪,雪害,噴火,山火事,停電,断水,避難,備え,もしも,万一,火災,火事,救助,泥かき,仮設トイレ,発電機,逃げ,power cut,power outage,outage,mud,clean-up,clean up,fire,wildfire,volcano,heavy rain,drill,帰宅困難,危機管理,耐震,非常食,要支援者,井戸,aid,supplies,preparedness,crisis,quake,避難訓練,避難生活,炊き出し,備蓄,物資,支援物資,救援,被災,被災地,罹災,復興,復旧,仮設住宅,"
                + "ボランティア,BCP,事業継続,ハザード,防災訓練,消防団,自主防災,安否,孤立集落,老朽化,橋,水道管,堤防,河川,インフラ,社会福祉協議会,"
                + "earthquake,typhoon,tsunami,flood,landslide,shelter,emergency,relief,evacuate,volunteer,charity,hazard,storm,blackout,stockpile,disaster drill,rebuild,recovery,victim,bridge,levee,snow",
        // Daily life
        "医療,健康,健やか,病院,医学,医科大学,medical,health,medicine,hospital"
                + "|診療所,クリニック,薬,看取り,筋力,転倒,体力,寿命,口腔,救急車,夜間,family doctor,stroke,fall,体操,歩数,食生活,肥満,減塩,がん,治療,病気,入院,保健師,ウェアラブル,walking,exercise,obesity,cancer,医師,医者,看護師,看護,薬局,薬剤師,通院,往診,在宅医療,遠隔診療,オンライン診療,救急,健診,検診,認知症,予防,フレイル,リハビリ,生活習慣病,感染症,ヘルスケア,医療機器,患者,無医,産婦人科,"
                + "小児科,メンタル,睡眠,clinic,doctor,nurse,patient,pharmacy,dementia,telemedicine,healthcare,wellness,therapy,rehabilitation,ageing,aging,preventive",
        "介護,高齢者,福祉,nursing care,elderly"
                + "|お年寄り,年寄り,老人,独居,一人暮らし,外出,閉じこもり,移動販売,移動スーパー,groceries,grocery,車いす,徘徊,介助,老老,ひとり暮らし,見守り,老親,親の介護,デイサービス,ヘルパー,ケアマネ,障害者,障がい,バリアフリー,孤立,買い物,買物,old people,older people,"
                + "senior,seniors,caregiver,carer,wheelchair,disabled,disability,live alone,living alone,elder,ageing parents,aging parents,grandmother,grandparents",
        "育児,子育て,child-rearing"
                + "|保育,保育園,子連れ,公園,孫,働くママ,夜泣き,children,kid,pregnancy,day care,保育所,幼稚園,待機児童,学童,子ども,子供,こども,赤ちゃん,出産,妊娠,産後,母親,ママ,パパ,共働き,ひとり親,一時預かり,育休,子ども食堂,遊び場,少子化,childcare,child care,nursery,daycare,"
                + "kindergarten,mother,baby,babies,parents,working parents,after-school,birth",
        "移動,交通,mobility,transport"
                + "|バス,路線バス,乗り合い,終バス,廃線,赤字路線,巡回,自転車,シェアサイクル,bike,bicycle,shuttle,鉄道,駅,タクシー,デマンド,乗合,ライドシェア,免許,運転,車がない,車が無,足がない,足が無,足がなく,足をなんとか,足を確保,足の確保,通院の足,住民の足,生活の足,移動の足,高齢者の足,市民の足,村の足,町の足,送迎,通学,渋滞,物流,配送,配達,宅配,ラストワンマイル,MaaS,カーシェア,船便,フェリー,"
                + "bus,train,taxi,ride,driver,drive,commute,delivery,railway,ferry,get around,licence,license,car sharing,transit,logistics",
        // Joining hands
        "ハブ,マッチング,包括連携,多様な主体,包括的な連携,連携して検討,hub,partnership,matching"
                + "|橋渡し,つなぎ役,つてがない,ツテ,コネ,顔つなぎ,誰に話,相談先,横のつながり,情報交換,意見交換,同じ悩み,同じ課題,巻き込,network of,contact person,whom to talk,whom should we,share experience,counterpart,つないで,つなげて,つながり,仲介,引き合わせ,紹介して,間に入,窓口を一,一つの窓口,相談窓口,どこに相談,何から,事例,うまくいった例,成功例,好事例,先進例,他県,ほかの県,他の県,他市,ほかの市,他の自治体,"
                + "近隣の市,複数の市町村,広域,県境を越え,県をまたい,市長同士,知事同士,経済界,経済団体,財界,商工会議所,官民連携,公民連携,協定,包括協定,組みたい,組んで,組める,一緒に取り組,共同で,横断,分野を問わず,いろいろな課題,"
                + "課題が山積,まとめて,政令市,政令指定都市,知事,市長,一堂に,円卓,connect,connecting,bring together,bring companies,one table,round table,introduce us,introduction,go-between,matchmaker,matchmaking,"
                + "case studies,best practice,good practice,other cities,other prefectures,other regions,several cities,across sectors,many problems,who can bring,governor,mayor,joint project,memorandum,cooperation agreement,"
                + "public-private,business community,chamber of commerce,one-stop"
    };

    /** A private errand, a fact, or a purchase, which no programme serves. */
    static final String[] ERRANDS =
            ("預金,入試,受験,学費,授業料,倍率,固定資産税,保険料,ルールを教,採用試験,選挙,投票,何の略,の略です,所在地,会長は,社長は,代表者の名前,会員数,年俸,移籍,開催日,開催期間,日程,入場料,駐車場,観戦したい,見に行きたい,泊まりたい,食べたい,どこで買,売っている,申込方法,申し込み方法,応募方法,申請方法,必要書類,必要な書類,昨日の,明日の,今日の,今夜,tuition,entrance exam,entrance fee,founded,stand for,headquarters of,address of,election,kickoff,where can i buy,where can i find,recommend a,which hotel,room rate,premium,my knee,my back,my tooth,yesterday,tomorrow,tonight,人口は,面積,何人,何歳,どこにあ,アルバイトを探,アルバイトしたい,美容院,ピアノ教室,学習塾,保険証,医療費控除,火災保険,雨漏り,害虫,シロアリ,携帯電話の,プリンター,終電,駐車違反,罰金,"
                            + "交通事故,示談,警察,詐欺,葬式,お墓,初詣,population of,how many,how old,what is the population,what is the capital,who won,"
                            + "when is,when does,where is,capital of,near me,nearest,hair salon,police,scam,landlord,plumber,"
                            + "bank account,exchange rate,my resume,salary,名義変更,相続手続,相続税,遺産相続,遺言,戸籍,住民票の写し,住民票を取,住民票はどこ,婚姻届,離婚,親権,養育費,"
                            + "弁護士,裁判,訴え,慰謝料,借金,ローン,クレジットカードの,保険金,年金,生活保護,確定申告,還付,ふるさと納税の返礼品,納税額,納税証明,税金,所得税,住民税,給付金をもら,パスポート,ビザ,在留資格,永住,"
                            + "旅券,免許の更新,免許更新,車検,修理代,修理してくれる,を修理したい,故障,異音,エンジン,水漏れ,騒音,隣人,ゴミの日,ごみの日,粗大ごみ,ごみの出し,試合の結果,の結果教,の結果を教,結果を知り,スコア,"
                            + "順位,優勝,得点,放送予定,テレビ放送,中継,チケット,予約したい,予約をし,予約を取,予約がし,予約方法,何時,営業時間,開館時間,いくらです,いくらで,いくらか,はいくら,値段は,値段を教,料金は,料金を教,"
                            + "料金表,価格を教,価格は,安く買,安く泊,買いたい,購入したい,購入方法,購入でき,届かない,返品,忘れ物,落とし物,天気,気温,レシピ,作り方,占い,宝くじ,株価,仮想通貨,おすすめの店,美味しい店,"
                            + "おいしい店,電話番号,住所を教,行き方,乗り換え,時刻表,宿題,読書感想文,卒論,偏差値,合格,履歴書,志望動機,面接の受け方,痛い,頭痛,腹痛,腰痛,症状,処方,里親,迷子,ペットを,猫を,猫の,犬を,犬の,"
                            + "彼女,彼氏,婚活,結婚相手,結婚式,ダイエット,引っ越し業者,賃貸アパートを探,家賃が,家賃の安,敷金,パスワード,ログイン,何年です,何年に,誰ですか,誰が優勝,いつからです,いつまでです,とは何,の意味を,"
                            + "意味を教,visa,passport,divorce,custody,lawyer,lawsuit,sue,tax return,refund,mortgage,home loan,a loan,"
                            + "credit card,insurance claim,inheritance,pension,engine,rattle,fix my,leaking,noise,neighbour,neighbor,"
                            + "score,results of,match result,buy a ticket,get tickets,buy a,buy tickets,cheapest,cheap ticket,price of,"
                            + "how much,opening hours,what time,weather,recipe,phone number,directions,timetable,homework,essay,password,"
                            + "log in,lost my,headache,symptom,my dog,my cat,puppy,lottery,bitcoin,stock price,restaurant near,"
                            + "book a room,book a table,flight,wedding,dating,girlfriend,boyfriend,rent an apartment")
                    .split(",");

    /** What stands in any need and tells nothing of it. */
    private static final String COMMON =
            "地域企業連携活用推進支援事業取組課題解決社会実現強化促進会社自治体団体関係仕組検討開発機会実施効果必要希望相談情報住民市民市内県内地元当社弊社当市本市本県全国日本整備向上協力提供"
                    + "参加対象方法問題中心運営利用計画活動取り組み体制構築現在今後将来可能実際基盤資源価値拡大創出新た多様主体進める図る";

    private Vocabulary() {}

    static boolean isCommon(String gram) {
        return COMMON.contains(gram);
    }
}
