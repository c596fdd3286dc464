/// Lines that are furniture wherever they stand alone, folded: in lower case, without marks at their ends.
///
/// In both lists: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Ukrainian, Turkish,
/// Arabic, Persian and Urdu, Hindi, Indonesian, Chinese, Japanese, Korean, then a few lines each of twenty others.
enum FurnitureLines {
  /// Whether a folded line is one.
  static func contains(_ line: String) -> Bool { lines.contains(line) || leads.contains(line) }

  /// Whether a folded line stands over links to other pages.
  static func leadsAway(_ line: String) -> Bool { leads.contains(line) }

  private static let leads = set(
    """
    explore related stories; explore related topics; more to read; more to explore; what to read next; more
    in this series; more by this author; more from the author; more by the author; all posts by this author;
    all articles by this author; articles by this author; related research; related pages; related items;
    similar articles; similar posts; trending stories; popular stories; popular articles; most shared; most
    commented; editor's choice; in case you missed it; people also read; readers also liked; suggested for
    you; you may be interested in; you might be interested in; recent articles; recent stories; recent
    comments; latest articles; more in this section; also in this section; from our partners; partner
    content; watch next;
    suggested articles; suggested reading; что еще почитать; что ещё почитать; популярні; популярне; популярные новости; most recent stories;
    recent episodes; people are also reading; keep reading; more investigations; ilgili konular; ilgili haberler; ilgili haber; tonton juga; simak juga;
    tonton juga video; lees meer over; διαβαστε ακομη; διαβάστε ακόμη; διαβαστε επισης; सबसे ज्यादा पढ़े गए; अन्य खबरें;
    related questions; related; related articles; related posts; related stories; related content; related topics; related
    news; related links; related coverage; related reading; recommended; recommended for you; recommended
    articles; recommended stories; recommended reading; you may also like; you might also like; you may
    like; more from this author; more from author; more stories; more news; more on this story; more on
    this topic; more like this; most read; most popular; most viewed; trending; trending now; popular
    posts; recent posts; latest posts; editor's picks; editors' picks; don't miss; up next; others also
    read; related publications; suggested topics; also read; more on this;
    mehr zum thema; das könnte sie auch interessieren; das könnte dich auch interessieren; auch
    interessant; lesen sie auch; lesen sie mehr; mehr aus dem ressort; meistgelesen; meistgelesene
    artikel; am meisten gelesen; ähnliche artikel; verwandte artikel; weitere artikel; empfohlene artikel;
    neueste beiträge; top-artikel; schlagzeilen;
    à lire aussi; sur le même sujet; lire aussi; à lire également; dans la même rubrique; les plus lus; le
    plus lu; articles les plus lus; articles similaires; articles liés; vous aimerez aussi; cela peut vous
    intéresser; à découvrir; nos derniers articles; derniers articles; à ne pas manquer; plus d'articles;
    voir aussi; nos recommandations; contenus sponsorisés;
    noticias relacionadas; lea también; te puede interesar; lee también; más leídas; lo más leído; las más
    leídas; lo más visto; últimas noticias; más noticias; artículos relacionados; contenido relacionado;
    temas relacionados; también te puede interesar; te recomendamos; le recomendamos; no te pierdas;
    también en noticias; más sobre este tema; otras noticias; le puede interesar; puede interesarte;
    relacionados; recomendados;
    leia também; veja também; mais lidas; as mais lidas; mais vistas; notícias relacionadas; relacionadas;
    artigos relacionados; últimas notícias; mais notícias; você pode gostar; recomendado para você;
    recomendadas; em alta; leia mais; outras notícias; mais sobre este assunto; conteúdo relacionado;
    potrebbe interessarti; leggi anche; potrebbe interessarti anche; ti potrebbe interessare; articoli
    correlati; correlati; notizie correlate; i più letti; le più lette; più letti; ultime notizie; altre
    notizie; consigliati per te; da non perdere; altri articoli; ultimi articoli; approfondimenti
    correlati;
    lees ook; lees meer; meest gelezen; gerelateerde artikelen; gerelateerd; meer nieuws; laatste nieuws;
    meer over dit onderwerp; aanbevolen; ook interessant;
    czytaj także; czytaj też; zobacz także; zobacz też; przeczytaj także; przeczytaj również; najczęściej
    czytane; najpopularniejsze; powiązane artykuły; podobne artykuły; polecane; najnowsze; więcej na ten
    temat;
    по теме; читайте также; читать также; смотрите также; материалы по теме; новости по теме; статьи по
    теме; похожие материалы; похожие статьи; популярное; самое читаемое; самое популярное; самое
    комментируемое; главные новости; последние новости; новости партнеров; новости партнёров; рекомендуем;
    другие новости; ещё новости; еще по теме; лента новостей; следующий материал; предыдущий материал;
    читайте ещё; выбор редакции; читайте також; дивіться також; останні новини; популярні новини;
    матеріали за темою; новини по темі; новини за темою;
    ilgili haberler; ilginizi çekebilir; çok okunanlar; en çok okunanlar; son dakika; son haberler; diğer
    haberler; önerilen haberler; benzer haberler; sıradaki haber;
    اقرأ أيضاً; اقرأ أيضا; مواضيع ذات صلة; أخبار ذات صلة; مقالات ذات صلة; الأكثر قراءة; الأكثر مشاهدة; آخر
    الأخبار; المزيد من الأخبار; قد يعجبك أيضا; قد يهمك أيضا; اخترنا لك; موضوعات متعلقة; مواد ذات صلة;
    مطالب مرتبط; اخبار مرتبط; بیشتر بخوانید; پربازدیدترین; پربیننده‌ترین; پربازدیدها; آخرین اخبار; مطالب
    پیشنهادی; پیشنهاد سردبیر; این مطالب را از دست ندهید; متعلقہ خبریں; مزید پڑھیں; تازہ ترین;
    यह भी पढ़ें; ये भी पढ़ें; इसे भी पढ़ें; संबंधित खबरें; सबसे ज्यादा पढ़ी गई; ताजा खबरें; और पढ़ें;
    baca juga; berita terkait; artikel terkait; terpopuler; berita terpopuler; berita terkini; berita
    lainnya; rekomendasi untuk anda; terkini; lihat juga;
    相关新闻; 相关阅读; 相关文章; 相关报道; 延伸阅读; 推荐阅读; 热门新闻; 热点新闻; 热门文章; 最新新闻; 最新消息; 最热新闻; 最新文章; 为您推荐; 猜你喜欢; 更多新闻; 热门推荐;
    今日热点; 阅读下一篇; 相關新聞; 相關閱讀; 延伸閱讀; 推薦閱讀; 熱門新聞; 更多新聞;
    関連記事; 関連ニュース; 関連リンク; 関連トピック; おすすめ記事; おすすめ; 人気記事; 人気記事ランキング; アクセスランキング; 最新ニュース; 最新記事; 新着記事; 新着ニュース;
    注目記事; あわせて読みたい; こちらもおすすめ; こんな記事も読まれています;
    관련기사; 관련 기사; 관련뉴스; 많이 본 뉴스; 많이 본 기사; 인기기사; 인기 뉴스; 최신뉴스; 최신 기사; 추천기사; 주요뉴스; 주요기사; 실시간 인기기사; 이 시각 많이 본
    기사;
    artikuj të ngjashëm; të ngjashme; läs också; läs mer; läs även; mest läst; les også; mest lest; læs
    også; mest læste; citește și; citeşte şi; cele mai citite; articole similare; δείτε επίσης; διαβάστε
    επίσης; kapcsolódó cikkek; olvasta már; legolvasottabb; čtěte také; související články; nejčtenější;
    čítajte aj; lasi arī; lasi vēl; skaitytojai taip pat skaito; tin liên quan; xem thêm; đọc thêm; đọc
    nhiều; อ่านเพิ่มเติม; ข่าวที่เกี่ยวข้อง; ข่าวล่าสุด; lue myös; luetuimmat
    """)

  private static let lines = set(
    """
    free daily newsletter; free weekly newsletter; free newsletter; free monthly newsletter; highest score (default); user avatar; sorted by;
    trending (recent votes count more); date modified (newest first); date created (oldest first); presented by; in partnership with;
    share this news article on; cc by nd; view all partners; republish this article;
    cite commentary; how to cite this article; how to cite this report; guest author; view profile; view
    author profile; view bio; read bio; read full bio; full bio; fact checked; fact-checked; fact check
    passed; download article; download the article; download the full report; download full report; download
    the brief; download brief; download policy brief; download the paper; download paper; download a pdf;
    download as pdf; pdf version; print friendly; print/download; save to read later; read later; add
    bookmark; community q&a; ask a question; ask question; compare accounts; article sources; previous image; next image; view
    slideshow; open gallery; tap to enlarge; expand image; view full size; view fullscreen; report this
    comment; report comment; report abuse; report a problem; report a correction; suggest a correction;
    submit a correction; request reprint permissions; get permissions; buy reprints; browse figures;
    versions notes; download hi-res; thread starter; reaction score; well-known member; save this question;
    show activity on this post; improve this page; print biography; jump to comments; get emails about this
    page; see all updates; show all updates; hide all updates; explore more; explore the topic; explore
    topics; view all partners; see all partners; feedback on this page; was this page
    helpful; was this article helpful; was this helpful; did this article help you; is this page useful; yes
    this page is useful; no this page is not useful; rate this article; rate this page; part of the series;
    view the series; view series; see all in this series; about this series; view all posts; view all
    articles; see all articles; all articles; all stories; all news; see all news; view all news; previous
    story; back to all news; back to list; back to results; back to overview; back to publications; back to
    article; back to blog; scroll to top; show more comments; see comments; write a
    comment; add your comment; post comment; start the conversation; comments are off for this post; newest
    first; oldest first; top comments; all comments; comment policy; comments policy; notify me of new
    comments via email; notify me of follow-up comments by email; notify me of new posts by email; save my
    name, email, and website in this browser for the next time i comment; sign up now; sign me up;
    newsletter signup; newsletter sign-up; newsletter sign up; get the newsletter; get alerts; reject all
    cookies; cookies policy; privacy statement; privacy & cookies; modern slavery
    statement; california privacy rights; donate today; make a donation; support our work; become a
    supporter; member login; create an account; register now; register for free; logout; forgot password;
    forgot your password; stay up to date; find us on; email the
    author; email the authors; author bio; author biography; meet the author; authors &
    contributors; photo gallery; image gallery; watch the video; listen to the article; listen to the story;
    this audio is auto-generated; subscribe to the podcast; read transcript; view transcript; show
    transcript; hide transcript; share on social media; share by email; email this page; email a link; copy
    link to clipboard; copy to clipboard; reprint this article; open in app; view in browser; update your
    preferences; learn more about cookies; story continues below; article continues after ad; advertisement
    - continue reading below; advertisement scroll to continue; paid content; related tags; related terms;
    view all tags; read less; share on email email; share on print print; share on facebook facebook; share
    on twitter twitter; share on linkedin linkedin; opens in new window; opens in a new window; change
    language; choose language; select your language; language versions; site search; search the site; search
    form; toggle menu; menu close; navigation menu; page navigation; site navigation; secondary navigation;
    footer navigation; open search; close search; view cart; add to cart; buy now; shop now; order now;
    start free trial; start your free trial; try for free; view plans; view pricing; submit an article; submit an op-ed; pitch us; pressroom; newsroom home; press kit; images for media; download
    image; download images; download photo; download high-resolution; view original image; exif data;
    download metrics; article metrics; doi link; view pdf; open pdf; pdf download; full text pdf; view full
    text; view abstract; view article; view record; export citation; download citation; download citations;
    get citation; journal home; journal homepage; all issues; current issue; past issues; submit manuscript;
    submit to this journal; review for this journal; author guidelines; instructions for authors; check for
    updates; article menu; article views; order article reprints; abstract views; cite this entry; printable version; what links here; permanent link; wikidata
    item; edit links; add topic; create account log in; personal tools; donate to wikipedia; from
    wikivoyage; from wikipedia; toggle the table of contents; move to sidebar; skip to highlights; view full
    version; news editor's picks; add as preferred on google; follow author; follow topic; add to myft; add
    to favourites; add to my list; save to my list; remove from list; listen in app; get notified; turn on
    notifications; enable notifications; allow notifications; email sent; message sent; thank you for
    subscribing; thanks for subscribing; thanks for signing up; thank you for signing up; you are now
    subscribed; please check your inbox; check your inbox; something went wrong; please try again; please
    try again later; loading comments; loading more; this article is free to read; this article is for
    subscribers only; subscribers only; subscriber only; subscriber exclusive; premium content; premium
    article; register to continue; subscribe to continue reading; subscribe to read; subscribe to unlock;
    unlock this article; sign in to read; sign in to continue; log in to continue; already registered;
    already subscribed; not a subscriber; see subscription options; view subscription options; see all
    options; see offers; compare plans; cancel anytime; cancel any time; billed monthly; billed annually;
    choose your plan; see our plans; view this post on instagram; a post shared by; view on instagram; view
    on facebook; view on youtube; watch on youtube; watch on facebook; this content is hosted by a third
    party; this content is not available; content not available; load external content;
    allow and continue; continue without accepting; this video is not available; please
    upgrade your browser; update your browser; your browser is out of date; why this ad; ad feedback; about
    our ads; about these ads; hide ads; go ad-free; printable pdf; print pdf; print to pdf; save
    pdf; open as pdf; view as list; view as
    grid; grid view; list view; view on map; view map; open map; open in google maps; get directions;
    sharesave; story saved; social sharing; lihat foto; back to table of contents; print this statistical bulletin; download this table;
    download this chart; share this contribution; share this debate; previous debate; next debate; copy citation; add to basket;
    rate this document; similar records; report a problem on this page; apply now; add to job cart; refer a friend; view details;
    request a quote; download brochure; post reply; improve this question; improve this answer; sign up or log in; sorted by;
    highest score (default); read on x; bookmark save as pdf my authors; help us improve gov.uk; photo details / download hi-res;
    print friendly pdf; available languages; available as: pdf; view alerts and messages archive; see all media; load next page;
    thank you for your feedback; syndicate this essay; show raw data; audio brief; download chart; view ebook; desplegar redes sociales;
    sobre la firma; ver biografía; archivado en; añadir usuario; continuar leyendo aquí; tu suscripción se está usando en otro dispositivo;
    ¿quieres añadir otro usuario a tu suscripción?; after newsletter promotion; skip past newsletter promotion; перейти до основного вмісту;
    версия для слабовидящих; людям з порушенням зору; страница была полезной?; предыдущий пресс-релиз; следующий пресс-релиз; поиск по сайту;
    противодействие коррупции; технические ресурсы; aller au menu; saltar al menú; leave a reply cancel reply; tag cloud; back to citation;
    edit this at wikidata; view history; was this email forwarded to you?; شارِكْ; watch judgment summary; back to case details;
    previous episode; next episode; view all newsletters; unlock the editor's digest for free; listen to this publication; go to results;
    add to calendar; enter your email address; search this topic…; similar profiles; bookmark the permalink; visit the meeting page;
    download high-resolution photo; enter url or id to unroll; download text; cite this tracker; copy link to article;
    pin it on pinterest; reply with quote; view single post; view citations; facebook comments; next story; your name; newsfeed; to
    participate in the discussion; log in or register; loader; chats; заголовок открываемого материала; begin typing your search;
    reuters staff; our standards:the thomson reuters trust principles; our standards: the thomson reuters trust principles; quick
    links; still have questions?; newer post; newer post older post home; older post home; content may be subject to copyright; author
    content; you must be logged in to comment; you must be logged in to post a comment; previous section; next section; cite this
    page; enjoying this? forward it to a friend; update your email preferences or unsubscribe here; view online; compártelo; deja una
    respuesta; deja una respuesta cancelar la respuesta; deja un comentario; cancelar la respuesta; zur navigation springen; zur suche
    springen; zur navigation springen zur suche springen; aus wikipedia, der freien enzyklopädie; de wikipedia, la enciclopedia libre;
    un article de wikipédia, l'encyclopédie libre; da wikipedia, l'enciclopedia libera; article réservé à nos abonnés; article réservé
    aux abonnés; cet article est réservé aux abonnés; déjà abonné ?; déjà abonné; questo contenuto è riservato agli abbonati;
    contenuto riservato agli abbonati; first slide; previous slide; next slide; img; reissued as received; for information media. not
    an official record; disclosure: none; email this blogthis! share to twitter share to facebook; email thisblogthis!share to
    twittershare to facebookshare to pinterest; email this blogthis! share to x share to facebook share to pinterest; share mark as
    favorite; нашли ошибку? выделите текст и нажмите ctrl+enter; you are not authorized to access this page; subscribe for free;
    sign up for free;
    activer les notifications ok non; search this blog; full-size photo)(all photos; photos;
    envoyer; upgrade to paid; read in app; restack; like; start writing; edited; join; image; upvote; downvote; go to comments; sort by:;
    missing some tweet in this thread? you can try to force a refresh; share this page; enjoy this thread?; did thread reader help you today?;
    become premium; donate via paypal; thank you for your support; follow us; support us! we are indie developers;
    don't want to be a premium member but still want to support us?; save as pdf; my authors;
    you said; you asked; chatgpt said; claude said; claude responded; gemini said; copilot said; grok said; perplexity said;
    chatgpt can make mistakes; chatgpt can make mistakes. check important info;
    chatgpt can make mistakes. check important info. see cookie preferences;
    claude can make mistakes. please double-check responses; gemini can make mistakes, so double-check it;
    messages and calls are end-to-end encrypted; image omitted; missed voice call;
    share full article; already a subscriber? log in; skip to site index; section navigation;
    printfriendly; click to expand image; other ways to share; available downloads; gift article; save story; link to copy to clipboard;
    copy; copy code; apple podcasts; google podcasts; pocket casts; overcast; amazon music; iheartradio; spotify; play episode; 1x; 1.5x; reuse this content; explore more on these topics; report a problem with this page; crown copyright; hide table of contents;
    show key events only; table of contents; your email; stay in the loop; yes no; mailto; print subscriptions; leer en español;
    lire en français; auf deutsch lesen; read in english; read in spanish; diskutieren sie mit; feedback; ajouter à vos sélections;
    l’espace des contributions est réservé aux abonnés; abonnez-vous pour accéder à cet espace d’échange et contribuer à la
    discussion; zobacz również; posłuchaj artykułu; zapisz; udostępnij; bu haberi paylaşın; hakkımızda; künye;
    end of list; clip; remix; post; conversation; post your reply; relevant people; what's happening; new to x?; show this thread; pinned; views;
    frequently asked questions; manage your subscription; sponsor message; become a sponsor; this article has multiple issues;
    jump to navigation; jump to search; enjoyed this article?; enjoyed this story?; view in telegram; don't have telegram yet? try it
    now; open in telegram; embed; download data; download the data; download data (csv); sauvegarder; offrir l'article; la suite après
    cette publicité; lire plus tard; ir a los comentarios; was this page helpful?; was this article helpful?; was this helpful?;
    advertisement · scroll to continue; advertisement - scroll to continue; story continues below advertisement; skip to end of
    carousel; end of carousel; follow this author; add to your saved stories; stay informed with free updates; updates to this
    page; some content could not load. check your internet connection or browser settings; unsubscribe; manage preferences;
    cookie settings; download pdf; download the pdf; download report; download the report; opens in new tab; opens in a new tab;
    accéder au contenu principal; partager sur x; partager sur facebook; partager sur whatsapp; partager sur linkedin;
    newsletter gratuite; merken; artikel merken; zum hauptinhalt springen; recibe el boletín; más información;
    bluesky; flipboard; tumblr; google+; tiktok; exit mobile version; for immediate release; ###; -; by; in; posted; posted by; written by; # # #;
    -30-; read more; read more here; also read; read full story; read the full story; read next; read
    also; continue reading; continue reading below; continue reading the main story; learn more; load
    more; load more comments; show more; see more; view more; show less; more; share; share this; share
    this article; share this story; share this post; share this page; share this entry; share on facebook;
    share on twitter; share on x; share on linkedin; share on whatsapp; share on telegram; share on
    reddit; share via email; share with friends; like this; like loading; share article; share story;
    tweet; tweet this; pin it; email; e-mail; email this; email this article; print; print this; print
    this page; print this article; print article; print page; copy link; link copied; save article; save
    for later; save; bookmark; bookmark this; facebook; twitter; x; linkedin; whatsapp; telegram;
    instagram; youtube; pinterest; reddit; messenger; follow us; follow us on facebook; follow us on
    twitter; follow us on x; follow us on telegram; follow us on instagram; follow us on google news;
    advertisement; advertisements; ad; ads; advertising; sponsored; sponsored content; sponsored links;
    promoted; promoted content; story continues below advertisement; article continues below; article
    continues below advertisement; article continues after advertisement; article continues below this ad;
    article continues after this advertisement; scroll to continue; scroll to continue with content;
    report this ad; report ad; skip ad; skip advertisement; close ad; remove ads; skip to content; skip to
    main content; skip to navigation; jump to content; back to top; go to top; return to top; top of page;
    menu; main menu; search; close; close menu; open menu; navigation; toggle navigation; home; log in;
    sign in; sign up; sign out; register; subscribe; subscribe now; subscribe to our newsletter; subscribe
    today; subscribe to read more; newsletter; newsletters; sign up for our newsletter; sign up for our
    newsletters; sign up to our newsletter; join our newsletter; get our newsletter; email address; enter
    your email; your email address; donate; donate now; support us; latest news; latest stories; top
    stories; next article; previous article; next post; previous post; next; previous; older posts; newer
    posts; post navigation; leave a comment; leave a reply; comments; comment; no comments; add a comment;
    post a comment; add comment; view comments; show comments; hide comments; join the conversation; join
    the discussion; comments are closed; reply; cancel reply; cookie settings; cookie preferences; manage
    cookies; accept cookies; accept all cookies; accept all; reject all; accept; privacy; privacy notice;
    terms of use; terms of service; terms and conditions; terms & conditions; do not sell my personal
    information; all rights reserved; about us; contact us; listen to this article; listen to article;
    listen to this story; listen; play video; watch now; watch live; live; image source, getty images;
    getty images; view gallery; open image in gallery; enlarge image; click to enlarge; view larger image;
    download pdf; download; download the app; download our app; get the app; view desktop version; desktop
    version; mobile version; switch to mobile version; view comments on this article; this article is more
    than 1 year old; filed under; posted in; uncategorized; edit; hide caption; toggle caption; show
    caption; report a typo; send us a tip; report an error; request a correction; turn on desktop
    notifications; notifications; text size; change font size; translate; select language; give this
    article; gift this article; follow; following; unfollow; loading; please wait; via; share:; author;
    about the author; editing by; no comments yet; no comments yet. be the first to comment; be the first
    to comment; responses; your email address will not be published; required fields are marked; your
    email address will not be published. required fields are marked; %d bloggers like this; fill in your
    details below or click an icon to log in; view this email in your browser; end; ends; - ends; - ends
    -; - end -; check against delivery; read full article; read the full article; read full post; to read
    on please sign in or subscribe; source link; short url; download logo; thumbnail images; thumbnail
    image; go to video; more to follow; you just read; topics in this article; people in this article;
    news search; view all; see all; left menu; main navigation; breadcrumb; breadcrumbs; you are here;
    connect with us; stay connected; stay informed; get in touch; legal disclaimer; logo; start reading;
    text size normal size; pdf; download the pdf; download pdf version; print version; printer-friendly
    version; printer friendly; send by email; share on email; share on bluesky; share on threads; copy the
    link; rss; rss feed; sitemap; site map; faq; cite this; cite this article; how to cite; request
    permissions; reprints; republish; republish this article; republish our articles for free; follow this
    topic; add to favorites; add to reading list; add to my reading list; watch video; play; pause; mute;
    full screen; login or register; my account; my profile; log out; create account; create a free
    account; manage account; manage subscription; manage profile; subscriber services; subscriptions;
    subscription options; e-paper; epaper; e-edition; today's paper; print edition; digital edition;
    careers; jobs at; work with us; work for us; advertise; advertise with us; ad choices; adchoices;
    accessibility; accessibility statement; accessibility help; corrections; corrections and
    clarifications; editorial standards; code of ethics; ethics policy; submit a news tip; submit a tip;
    send a tip; news tips; report error; report an issue; site information navigation; footer links;
    footer; social media links; terms of sale; terms of use & sale; terms & conditions of use; user
    agreement; your privacy choices; privacy center; privacy and cookies; your california privacy rights;
    california privacy; ca notice; cookie notice; cookie statement; do not sell my info; do not sell or
    share my personal information; closed captioning; closed captioning policy; eeo; eeo report; media
    kit; help centre; customer service; send feedback; give feedback; our partners; licensing & reprints;
    syndication; rss feeds; mobile apps; app store; google play; get it on google play; download on the
    app store; newsletters & alerts; email newsletters; email signup; sign up today; sign up for free;
    sign up free; join now; become a member; become a subscriber; gift subscriptions; gift a subscription;
    crossword; crosswords; puzzles; horoscopes; classifieds; photo galleries; live tv; tv schedule; tv
    listings; watch live tv; listen live; listen now; followed; follow the authors; share this video;
    share page; share via; share to; url is copied; copy url; link copied to clipboard; save this story;
    save this article; like save print; font size; a a; aa; increase text size; decrease text size; resize
    text; view/post comments; view all comments; read comments; read more comments; see all comments; show
    all comments; expand all; collapse all; skip to footer; skip to search; skip to main; skip links;
    select international site; select edition; choose edition; change location; switch edition; set as
    homepage; international edition; us edition; uk edition; related video; related videos; related
    images; related documents; related story; replay; now playing; loading...; add to google; add us on
    google; add us as a preferred source on google; prefer us on google; make us preferred on google;
    listen to this; listen to this page; read aloud; text to speech; print email; email print; print
    share; site index; full site; view full site; view mobile version; go to homepage; go to home; back to
    home; return to home; return to homepage; back to news; back to articles; back to all; click here; tap
    here; continue to site; got it; i agree; i accept; agree and continue; accept and continue; no thanks;
    not now; maybe later; allow all; customize; customise; strictly necessary; powered by; powered by
    wordpress; proudly powered by wordpress; designed by; website by; hosted by; trust project; why trust
    us; our team; meet the team; staff directory; masthead; copyright notice; legal notice; legal
    information; rights and permissions; reprints and permissions; terms of use | privacy policy; tip us;
    write for us; search for:; search this site; search site; search query; show search; quick search;
    advanced search; search results; clear search; sort by; enter keyword; enter your search; what are you
    looking for;
    weiterlesen; mehr lesen; anzeige; werbung; drucken; teilen; kommentare; impressum; datenschutz;
    datenschutzerklärung; newsletter abonnieren; artikel teilen; artikel drucken; artikel merken; per
    e-mail versenden; per mail versenden; e-mail senden; kommentar schreiben; kommentare lesen; kommentare
    anzeigen; kommentar hinterlassen; zur startseite; startseite; zum inhalt springen; direkt zum inhalt;
    zum seitenanfang; nach oben; anmelden; abmelden; einloggen; registrieren; mein konto; suche; suchen;
    suche öffnen; menü; menü öffnen; menü schließen; schließen; kontakt; über uns; agb;
    nutzungsbedingungen; cookie-einstellungen; cookies verwalten; alle akzeptieren; alle ablehnen; folgen
    sie uns; jetzt abonnieren; abonnieren; abo; jetzt anmelden; newsletter bestellen; zur merkliste
    hinzufügen; link kopieren; schriftgröße; bildergalerie; zum video; mehr anzeigen; weniger anzeigen;
    vorheriger artikel; nächster artikel; stichwörter; schlagwörter; barrierefreiheit; mediadaten; alle
    rechte vorbehalten; karriere;
    lire la suite; publicité; partager; imprimer; mentions légales; partager l'article; partager sur
    facebook; partager sur twitter; partager sur linkedin; partager par e-mail; envoyer par e-mail;
    envoyer par mail; copier le lien; commentaires; commenter; ajouter un commentaire; laisser un
    commentaire; poster un commentaire; réagir; voir les commentaires; connexion; se connecter;
    s'inscrire; se déconnecter; mon compte; s'abonner; abonnez-vous; je m'abonne; inscrivez-vous à la
    newsletter; s'inscrire à la newsletter; abonnez-vous à la newsletter; rechercher; recherche; fermer;
    accueil; retour à l'accueil; aller au contenu; aller au contenu principal; passer au contenu; haut de
    page; retour en haut; suivez-nous; nous suivre; contact; contactez-nous; nous contacter; à propos; qui
    sommes-nous; plan du site; politique de confidentialité; confidentialité; conditions générales
    d'utilisation; conditions d'utilisation; conditions générales de vente; cgu; cgv; gestion des cookies;
    gérer les cookies; paramétrer les cookies; politique de cookies; tout accepter; tout refuser; lire
    plus; lire l'article; voir plus; voir tout; écouter l'article; réservé aux abonnés; article réservé
    aux abonnés; article précédent; article suivant; mots-clés; tous droits réservés; recrutement; données
    personnelles;
    leer más; publicidad; compartir; aviso legal; compartir en; compartir en facebook; compartir en
    twitter; compartir en x; compartir en whatsapp; compartir por whatsapp; compartir por email; enviar
    por correo; enviar por email; imprimir; copiar enlace; copiar link; comentarios; comentar; deja un
    comentario; deja tu comentario; dejar un comentario; escribe un comentario; ver comentarios; iniciar
    sesión; inicia sesión; ingresar; acceder; registrarse; regístrate; cerrar sesión; mi cuenta;
    suscribirse; suscríbete; suscribite; suscripción; suscripciones; suscríbete a nuestro boletín;
    boletines; boletín; menú; cerrar; inicio; ir al contenido; saltar al contenido; ir al contenido
    principal; volver arriba; subir; síguenos; síguenos en; seguinos; contacto; contáctenos; contáctanos;
    quiénes somos; acerca de; acerca de nosotros; mapa del sitio; mapa web; política de privacidad;
    privacidad; política de cookies; configurar cookies; gestionar cookies; aceptar todo; aceptar cookies;
    rechazar todo; términos y condiciones; términos de uso; condiciones de uso; publicidad en este sitio;
    anúnciate; anuncios; ver más; ver todo; ver todas; cargar más; mostrar más; seguir leyendo; continuar
    leyendo; escuchar; escuchar artículo; artículo anterior; artículo siguiente; nota anterior; nota
    siguiente; etiquetas; todos los derechos reservados; hemeroteca; edición impresa; ediciones
    anteriores; trabaja con nosotros; redes sociales; preguntas frecuentes; cargando; aumentar tamaño;
    ampliar;
    compartilhe; compartilhar; compartilhe esta notícia; compartilhar no facebook; compartilhar no
    twitter; compartilhar no whatsapp; compartilhe no whatsapp; compartilhe no facebook; compartilhe no
    twitter; compartilhe via e-mail; partilhar; copiar link; imprimir; publicidade; continua após a
    publicidade; continua depois da publicidade; comentários; comentar; deixe um comentário; deixe seu
    comentário; deixe uma resposta; ver comentários; login; cadastre-se; minha conta; assine; assine já;
    assinar; assine a newsletter; receba nossa newsletter; pesquisar; fechar; página inicial; início; ir
    para o conteúdo; pular para o conteúdo; voltar ao topo; topo; siga-nos; siga; contato; contacto; fale
    conosco; quem somos; sobre nós; expediente; anuncie; anuncie conosco; mapa do site; política de
    privacidade; privacidade; política de cookies; gerenciar cookies; termos de uso; termos e condições;
    termos de serviço; aceitar todos; aceito; ver mais; ver tudo; ver todas; carregar mais; continue
    lendo; continuar lendo; ouvir; ouvir notícia; ouça este conteúdo; notícia anterior; próxima notícia;
    artigo anterior; próximo artigo; tags; todos os direitos reservados; trabalhe conosco; redes sociais;
    carregando; receba notícias no whatsapp;
    leggi tutto; pubblicità; condividi; condividi su facebook; condividi su twitter; condividi su
    whatsapp; condividi via email; condividi l'articolo; invia per email; copia link; commenti; commenta;
    lascia un commento; leggi i commenti; partecipa alla discussione; accedi; registrati; esci; il mio
    account; abbonati; abbonamenti; iscriviti; iscriviti alla newsletter; chiudi; vai al contenuto; vai al
    contenuto principal; vai al contenuto principale; torna su; torna in alto; seguici; seguici su;
    contatti; contattaci; chi siamo; mappa del sito; privacy policy; informativa privacy; informativa sui
    cookie; cookie policy; preferenze cookie; gestisci cookie; accetta tutti; rifiuta tutti; termini e
    condizioni; condizioni d'uso; note legali; vedi tutti; vedi tutto; mostra altro; carica altro;
    continua a leggere; ascolta l'articolo; articolo precedente; articolo successivo; tutti i diritti
    riservati; lavora con noi; pubblicità su questo sito; riproduzione riservata; © riproduzione riservata;
    lees verder onder de advertentie; leeslijst; deel; luister; mail de redactie; meld het ons;
    delen; deel dit artikel; deel op facebook; deel op twitter; kopieer link; afdrukken; reacties;
    reageer; plaats een reactie; inloggen; uitloggen; registreren; aanmelden; mijn account; abonneren;
    word abonnee; neem een abonnement; schrijf je in voor de nieuwsbrief; nieuwsbrief; nieuwsbrieven;
    zoeken; zoek; sluiten; ga naar de inhoud; ga naar hoofdinhoud; naar boven; terug naar boven; volg ons;
    over ons; privacybeleid; privacyverklaring; cookiebeleid; cookie-instellingen; alles accepteren;
    algemene voorwaarden; gebruiksvoorwaarden; advertentie; adverteren; advertenties; toon meer; bekijk
    meer; bekijk alles; verder lezen; luister naar dit artikel; alle rechten voorbehouden; colofon;
    veelgestelde vragen; klantenservice;
    udostępnij; udostępnij na facebooku; tweetnij; drukuj; wyślij; skopiuj link; komentarze; skomentuj;
    dodaj komentarz; zaloguj się; zaloguj; zarejestruj się; wyloguj; moje konto; subskrybuj; prenumerata;
    zapisz się do newslettera; zapisz się; szukaj; wyszukaj; zamknij; strona główna; przejdź do treści; do
    góry; obserwuj nas; obserwuj; śledź nas; o nas; polityka prywatności; polityka cookies; ustawienia
    cookies; akceptuję; akceptuj wszystkie; zgadzam się; reklama; pokaż więcej; zobacz więcej; czytaj
    więcej; czytaj dalej; poprzedni; następny; poprzedni artykuł; następny artykuł; wszelkie prawa
    zastrzeżone; materiał sponsorowany; słowa kluczowe;
    комментарии; читать далее; реклама; поделиться; подписаться; поделиться в социальных сетях;
    поделитесь; отправить; распечатать; версия для печати; скопировать ссылку; сохранить; комментировать;
    добавить комментарий; оставить комментарий; написать комментарий; показать комментарии; комментариев
    нет; нет комментариев; войти; вход; выйти; регистрация; зарегистрироваться; личный кабинет;
    подпишитесь; подписка; подписаться на новости; подписаться на рассылку; рассылка; поиск; найти; меню;
    закрыть; на главную; перейти к содержанию; перейти к основному содержанию; наверх; прокрутить наверх;
    вверх; мы в соцсетях; подписывайтесь на нас; контакты; о нас; о проекте; о сайте; рекламодателям;
    размещение рекламы; карта сайта; политика конфиденциальности; пользовательское соглашение; условия
    использования; правила использования; обратная связь; принять; согласен; показать ещё; показать еще;
    загрузить ещё; загрузить еще; читать полностью; слушать; теги; все права защищены; вакансии; мобильная
    версия; полная версия сайта; сообщить новость; прислать новость; сообщить об ошибке; на правах
    рекламы; партнерский материал; коментарі; поділитися; підписатися; надрукувати; увійти; реєстрація;
    пошук; про нас; контакти; політика конфіденційності; читати далі; всі права захищені; усі права
    захищені; показати більше;
    devamını oku; paylaş; facebook'ta paylaş; twitter'da paylaş; whatsapp'ta paylaş; yazdır; bağlantıyı
    kopyala; yorumlar; yorum yap; yorum yaz; giriş yap; giriş; üye ol; kayıt ol; çıkış yap; abone ol;
    bültene abone ol; e-bülten; arama; kapat; ana sayfa; anasayfa; içeriğe geç; yukarı çık; başa dön; bizi
    takip edin; takip et; iletişim; hakkımızda; künye; reklam; gizlilik politikası; çerez politikası;
    kullanım koşulları; kişisel verilerin korunması; kvkk; kabul et; tümünü kabul et; reddet; daha fazla;
    daha fazla göster; tümünü gör; haberin devamı; sonraki haber; önceki haber; etiketler; tüm hakları
    saklıdır;
    إعلان; مشاركة; شارك; شارك على فيسبوك; شارك على تويتر; شارك المقال; طباعة; نسخ الرابط; إرسال; حفظ;
    تعليقات; التعليقات; أضف تعليق; اترك تعليقا; تسجيل الدخول; دخول; تسجيل; إنشاء حساب; اشترك; اشترك الآن;
    النشرة البريدية; اشترك في النشرة البريدية; بحث; القائمة; إغلاق; الرئيسية; الصفحة الرئيسية; تخطى إلى
    المحتوى; انتقل إلى المحتوى; إلى الأعلى; تابعنا; تابعونا; اتصل بنا; من نحن; سياسة الخصوصية; شروط
    الاستخدام; الشروط والأحكام; اتفاقية الاستخدام; خريطة الموقع; أعلن معنا; موافق; المزيد; اقرأ المزيد;
    عرض المزيد; عرض الكل; السابق; التالي; جميع الحقوق محفوظة; كلمات مفتاحية; وسوم;
    نظرات; ارسال نظر; اشتراک گذاری; اشتراک‌گذاری; آگهی; چاپ; نسخه چاپی; کپی لینک; دیدگاه‌ها; نظر شما;
    ورود; ثبت نام; عضویت; عضویت در خبرنامه; خبرنامه; جستجو; منو; بستن; صفحه اصلی; صفحه نخست; رفتن به
    محتوا; تماس با ما; درباره ما; حریم خصوصی; قوانین و مقررات; تبلیغات; ادامه مطلب; مشاهده بیشتر;
    برچسب‌ها; کد خبر; کلیه حقوق محفوظ است; تمامی حقوق محفوظ است; شیئر کریں; تبصرے; اشتہار;
    शेयर करें; विज्ञापन; टिप्पणियां; टिप्पणी करें; लॉग इन करें; साइन इन; खोजें; होम; हमारे बारे में;
    संपर्क करें; गोपनीयता नीति; नियम और शर्तें; फॉलो करें; सब्सक्राइब करें; और देखें; सर्वाधिकार सुरक्षित;
    सार; विस्तार; bagikan; bagikan artikel; salin tautan; cetak; komentar; tulis komentar; kirim komentar; daftar;
    keluar; berlangganan; langganan; tutup; beranda; ikuti kami; tentang kami; kontak kami; hubungi kami;
    pedoman media siber; kebijakan privasi; syarat dan ketentuan; ketentuan layanan; iklan; lanjutkan
    membaca; selengkapnya; lihat semua; lihat lainnya; selanjutnya; sebelumnya; hak cipta dilindungi
    undang-undang; kode etik; disclaimer;
    打印; 阅读更多; 广告; 分享; 分享到; 分享到微信; 微信; 微博; 新浪微博; qq空间; 复制链接; 收藏; 点赞; 评论; 发表评论; 我要评论; 查看评论; 网友评论; 登录; 注册;
    退出; 登录注册; 订阅; 搜索; 菜单; 关闭; 首页; 返回首页; 返回顶部; 回到顶部; 跳到主要内容; 跳至内容; 关注我们; 联系我们; 关于我们; 网站地图; 隐私政策; 使用条款;
    版权声明; 免责声明; 法律声明; 广告服务; 人才招聘; 招聘信息; 更多; 查看更多; 加载更多; 展开全文; 阅读全文; 上一篇; 下一篇; 上一页; 下一页; 字号; 手机版; 电脑版;
    客户端下载; 版权所有; 举报; 纠错; 廣告; 留言; 登入; 註冊; 訂閱; 搜尋; 選單; 關閉; 首頁; 回首頁; 回到頂端; 追蹤我們; 聯絡我們; 關於我們; 隱私權政策; 使用條款;
    看更多; 更多內容; 上一則; 下一則; 列印; 轉寄;
    続きを読む; 広告; シェア; シェアする; ツイート; ツイートする; 印刷; 印刷する; メールで送る; リンクをコピー; コピーする; 保存する; コメント; コメントする; コメントを書く;
    コメントを見る; ログイン; 会員登録; 新規登録; 無料会員登録; ログアウト; マイページ; 購読; 定期購読; メルマガ登録; 検索; メニュー; 閉じる; ホーム; トップ; トップページ;
    本文へ; 本文へ移動; ページの先頭へ; ページトップへ; フォロー; フォローする; お問い合わせ; 会社概要; 会社情報; 運営会社; サイトマップ; プライバシーポリシー; 個人情報保護方針;
    利用規約; サイトポリシー; 広告掲載; ヘルプ; よくある質問; もっと見る; もっと読む; 一覧へ; 一覧を見る; 記事一覧; 前の記事; 次の記事; 前へ; 次へ; 有料会員限定; 全文を読む;
    同意する; 採用情報; 文字サイズ; 拡大する; 画像を拡大; はてなブックマーク;
    공유; 공유하기; 기사 공유; 인쇄; 프린트; 스크랩; 댓글; 댓글쓰기; 댓글 보기; 로그인; 회원가입; 로그아웃; 구독; 구독하기; 뉴스레터; 검색; 메뉴; 전체메뉴; 닫기; 홈;
    본문 바로가기; 본문으로 바로가기; 맨위로; 위로; 팔로우; 문의하기; 회사소개; 고객센터; 사이트맵; 개인정보처리방침; 이용약관; 청소년보호정책; 광고; 광고문의; 더보기; 기사
    더보기; 이전 기사; 다음 기사; 이전기사; 다음기사; 글자크기; 글자 크기; 글자크기 조절; 글자크기 설정; 인쇄하기; url복사; url 복사; 무단전재 및 재배포 금지; 무단 전재 및 재배포 금지; 모바일
    버전; pc버전; 좋아요; 제보하기;
    shpërndaje; kërko; dela artikeln; skriv ut; kommentarer; logga in; sök; stäng; prenumerera; om oss;
    kontakta oss; integritetspolicy; skriv ut artikkelen; logg inn; søk; lukk; abonner; om os; kontakt os;
    log ind; privatlivspolitik; distribuie; comentarii; adaugă comentariu; autentificare; caută; închide;
    acasă; despre noi; politica de confidențialitate; politica de confidenţialitate; termeni și condiții;
    publicitate; κοινοποίηση; διαφημιση; σχόλια; σύνδεση; αναζήτηση; αρχική; επικοινωνία; όροι χρήσης; πολιτική
    απορρήτου; διαφήμιση; megosztás; hozzászólások; bejelentkezés; belépés; regisztráció; keresés;
    bezárás; kezdőlap; rólunk; kapcsolat; impresszum; hirdetés; adatvédelem; adatvédelmi nyilatkozat;
    előfizetés; feliratkozás; sdílet; komentáře; přihlásit; přihlásit se; hledat; zavřít; domů; o nás;
    reklama; ochrana osobních údajů; dalintis; komentarai; prisijungti; ieškoti; komentāri; meklēt;
    ielogoties; reģistrēties; reklāma; dalies; pievieno komentāru; chia sẻ; bình luận; đăng nhập; đăng ký;
    tìm kiếm; trang chủ; liên hệ; quảng cáo; แชร์; เข้าสู่ระบบ; สมัครสมาชิก; ค้นหา; หน้าแรก; ติดต่อเรา;
    เกี่ยวกับเรา; นโยบายความเป็นส่วนตัว; jaa; tulosta; kirjaudu; kirjaudu sisään; tilaa; haku; etusivu;
    yhteystiedot; tietosuoja
    """)

  /// The items of a list that is broken into lines, divided by semicolons.
  private static func set(_ list: String) -> Set<String> {
    Set(list.replacing("\n", with: " ").split(separator: "; ").map { String($0) })
  }
}
