package io.github.kyoso.query;

/** The words by which a need tells what sort of need it is, whatever it is about; ours, as those of the {@link Vocabulary}. */
final class Signs {
    /** A private errand, a fact, or a purchase, which no programme serves. */
    static final String[] ERRANDS = ("a replacement,address of,antitrust,attorney,bank account,bankrupt,birthday,"
                    + "book a room,book a table,book me,boyfriend,buy a,buy shares,buy tickets,capital of,"
                    + "car engine,cheap,cough,credit card,dating,delivered by,"
                    + "directions,discount,divorce,driving test,election,electrician,"
                    + "entrance exam,entrance fee,essay,fever,fix my,flight,for sale,"
                    + "girlfriend,homework,hostile,how far is,how long does,"
                    + "how many,how much,how old,i renew,in stock,income tax,infringement,inheritance,"
                    + "insurance claim,invoice,is it safe to,landlord,lawyer,legal advice,"
                    + "lost my,lower price,match result,mortgage,my boss,my car,"
                    + "my cat,my exam,my landlord,my neighbor,my neighbour,my phone,"
                    + "my visa,name of,name of the,near me,near the station,nearest,"
                    + "on sale,opening hours,order a,passport,password,payroll,"
                    + "phone number,please quote,plumber,population of,premium,price of,private equity,proofread,"
                    + "recipe,recommend a,refund,reservation,reserve,results of,salary,"
                    + "score,second-hand,should i buy,side effect,spare part,stock option,"
                    + "supplier of,symptom,tariff,tax return,tell me,the ticket,this morning,tickets for,"
                    + "timetable,tomorrow,tonight,translate,tuition,visa,weather,wedding,"
                    + "what does it mean,what is the,what time,what's the,when did,when does,when is,"
                    + "where can i buy,where can i find,where can i park,where is,who is the,who was,"
                    + "who won,work permit,write a,write me,written test,yesterday,いいですか,いくら,おすすめの,お小遣い,ごみの日,"
                    + "とは何,どこで買,どちらが,に忘れ,の出し方,の意味を,の高さ,は誰で,る業者を,を修理し,アカウント,エアコン,エンジン,クリーニング,クレジットカード,スコア,ダイエット,"
                    + "チケット,ニュースを,バイト,パスポート,パスワード,ビザ,プリンター,プレゼント,リース,レシピ,ログイン,ローン,上場,中古,中継,乗り換え,"
                    + "予約が,予約し,予約を,予約方法,予約願,二名で,交通事故,人口は,今夜,今日の,今週中,仕入れた,代理人,何の薬,何を着,何人で,何分かか,何割,何対何,"
                    + "何時,何曜日,何本,何歳,何科,作り方,価格は,保険料,保険金,修理して,修理代,修理業,借金,値引,値段,偏差値,健康保険,優勝,"
                    + "元に戻,免許の更新,免許更新,入場料,入試,円以下,円以内,再発行,再配達,処方,判例,副作用,労災,勝てる,卒論,取り寄せ,受かり,"
                    + "受験,司法書士,合格,名義変更,告訴,営業時間,国籍,在庫,在留資格,型番,売ってい,天気,婚約,学習塾,学費,安く泊,安く買,安く送,"
                    + "宿題,届かない,履歴書,平均点,年俸,年金,弁償,弁護士,引っ越し業者,彼女,彼氏,得点,必要な書類,必要書類,志望動機,忘れ物,応募方法,恋人,感想文,態度が,慰謝料,戸籍,所在地,"
                    + "所得税,手土産,手配,手順を知り,投票,授業料,採用試験,控訴,控除,提訴,故障,敷金,文句を,料金,新品,旅券,日程,明日の,昨夜,昨日の,時刻表,時給,書いて,書き方,最安値,"
                    + "最寄り,来週,株を,株式,業者を呼,業者を探,横領,機種,残業代,気温,法律相談,消してしま,添削,火災保険,熱があ,熱が出,犬の,犬を,猫の,猫を,生活保護,"
                    + "産税,申告でき,申請方法,申込方法,画面が,症状,痛い,痛く,監査法人,相続,確定申告,示談,社労士,社長は,移籍,税務署,税率,税金,答え方,節税,粗大ごみ,"
                    + "終電,結婚式,結婚相手,罰金,美容院,習いたい,翻訳して,腹が立,自動車保険,自由研究,英訳,英語に,薬を飲,行き方,裁判,要約して,見積,親権,観戦した,"
                    + "解約,解雇,訳して,訴え,訴状,訴訟,証券,詐欺,試合の結果,誕生日,謝って,警察,買いたい,買い替え,買えますか,買収,賠償,購入した,購入でき,購入方法,車の保険,車検,"
                    + "返品,返金,迷子,迷惑メール,退職金,送料,選挙,遺言,開催日,開催期間,開館時間,関税,隣人,離婚,雨漏り,電話番号,面接の,面積,順位,預金,"
                    + "食べたい,食べに行,飲みに行,養育費,駐車違反,騒音")
            .split(",");

    /** What tells that something is to be brought about, or that something grows or wanes. */
    static final String[] WISHES =
            ("anyone,can we,can't,cannot,chance,could,decline,dream,has to,hope,how can,how do we,"
                            + "how might,is there a,is there any,lack,let,like to,look for,looking for,love to,make sure,"
                            + "must,need,never,no one,nobody,not enough,organise,organize,ought,plan to,please,run out,"
                            + "seek,shortage,should,somebody,someone,struggle,together,too many,try,want,wanted,"
                            + "what would it,where do i,who can,who could,who does,who would,wish,without,would like,"
                            + "いただけ,うんざり,おら,がいな,くれない,くれる,ずに,たい,てしま,どうすれば,どうにか,なあ,ないか,なかった,なくな,ならん,なんとか,のに,ばかり,ほしい,ません,"
                            + "もらい,もらえ,れば,不足,仕組み,募り,募集,困,増え,増や,怖い,悩,探し,欲しい,求め,減って,減ら,減る,疲れ,足り,限界,集まら")
                    .split(",");

    /** What tells that it concerns more than one person: a place, a body, or others to do it with. */
    static final String[] SHARED =
            ("association,bank,center,centre,citizen,city,client,club,college,community,companies,company,"
                            + "council,district,employee,employer,estate,factory,firm,government,hospital,households,local,"
                            + "members,municipal,municipality,neighborhood,neighbourhood,organization,our,ours,partner,"
                            + "people,prefectur,prefecture,region,residents,school,shop,small,staff,street,student,"
                            + "together,town,township,us,valley,village,villagers,we,workers,young,うち,みんな,わが,クラブ,一緒,事業,人を,"
                            + "企業,会員,会社,住民,協力,商店街,団体,団地,園,地元,地区,地域,地方,場が,場を,大学,学校,学生,島,工場,市,市民,店,弊,当,役場,役所,我が,施設,本学,村,温泉街,"
                            + "生徒,町,皆で,県,社員,組め,組ん,組合,職員,自治体,若い,街,誰と,課題,連携,院,集落")
                    .split(",");

    /** What tells that somebody wants something for themselves, or only wants to know. */
    static final String[] PRIVATE =
            ("can i,do i,does,i need,i want,is the,my,should i,what is,where is,who is,ですか,どれが,どれを,はいつ,"
                            + "はどう,はどこ,は何,ますか,やめたい,友達,娘,家で食べ,息子,教えて,知りた,知りませんか,私の,聞きた,自分の,行きた,見たい,辞めたい")
                    .split(",");

    /** What stands in any need and tells nothing of it, one behind the other. */
    private static final String COMMON =
            "地域企業連携活用推進支援事業取組課題解決社会実現強化促進会社自治体団体関係仕組検討開発機会実施効果必要希望相談情報住民市民市内県内地元当社弊社当市本市本県全国日本整備向上協力提供"
                    + "参加対象方法問題中心運営利用計画活動取り組み体制構築現在今後将来可能実際基盤資源価値拡大創出新た多様主体進める図る大学都市中小企業証文済不常月非形得復送教直他例塩共祖横若括包官換籍改消跡週";

    /** The same of English words, in their stems. */
    private static final String COMMON_ENGLISH =
            " about also around asked between bring busines business com compan could council develop each ever every find from"
                    + " government have help human increas industr insid into japan japanes joint lik local mak many more most national need"
                    + " offic only other outsid over partner peopl present project promot region regional serv should small"
                    + " social some such support tak than that their them then there these they this those thre through togeth"
                    + " toward town turn us variou very want well what when wher which whil will with work would year your ";

    private Signs() {}

    static boolean isCommon(String gram) {
        return COMMON.contains(gram) || COMMON_ENGLISH.contains(' ' + gram + ' ');
    }
}
