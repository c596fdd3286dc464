/// What is known of words at large: `word/frequency/kind/city`, in the order of their bytes.
///
/// Frequency: 1 to 9 in steps of two fifths of a power of ten; from the word counts of wordfreq (CC BY-SA 4.0). Kind: the number
/// of the file of WordNet 3.0 (Princeton's WordNet licence) that has the word's commonest meaning, as its `lexnames` gives them.
/// City: 1 a whole name of a city, 2 a name's first word, 3 a later word, then the number of digits of its inhabitants less one;
/// from GeoNames (CC BY 4.0), cities of more than 200,000.
enum WordFactsText {
  /// The words.
  static let words = #"""
    a/9/14/25 aa/2/27 aaa/2/26 aachen//15/15 aap/1 aaron/3/18 ab/2/10 aba/1/6/16 ababa///36 abadan//15/15
    abandon/2/40 abandoned/3/0 abandoning/1 abandonment/1/4 abbas/1//35 abbes//14/35 abbey/2/6 abbot/1/18
    abbott/2 abbottabad///15 abby/1 abc/3/9 abdomen/1/8 abdominal/1/1 abducted/1 abduction/1/4 abdul/1
    abdullah/1 abe/1 abel/1/18 abeokuta///15 aberdeen/2/15 abha///15 abi/1 abide/1/42 abiding/1/0
    abidjan//15/16 abigail/1 abilities/3/7 ability/5/7 able/6/0 abnormal/2/0 abnormalities/1/26 aboard/3/2
    abobo///16 abolish/1/41 abolished/1 abolition/1/4 aboriginal/2/18 abortion/3/4 abortions/1/4 about/8/2
    above/5/2 abraham/2/18 abrams/1 abroad/3/2 abrupt/1/0 abruptly/1/2 abs/2/27 absence/3/26 absent/2/0
    absolute/4/0 absolutely/5/2 absorb/2/35 absorbed/2/0 absorbing/1/0 absorption/1/22 abstract/3/0
    abstraction/1/9 absurd/2/0 abu/2//26 abuja//15/16 abundance/2/7 abundant/2/0 abuse/4/41 abused/2/0
    abuses/1/41 abusing/1 abusive/2/0 abyss/1/17 abū///25 ac/3/27 aca/1 academia/1/14 academic/4/1
    academics/2/1 academies/1/14 academy/4/14 acapulco//15/25 acc/1/14 accelerate/1/30 accelerated/2/0
    accelerating/1/0 acceleration/2/4 accelerator/1/6 accent/3/10 accents/1/10 accept/4/31 acceptable/3/0
    acceptance/3/9 accepted/4/0 accepting/3/0 accepts/2/31 access/5/7 accessed/2 accessibility/1/7
    accessible/3/0 accessing/1 accession/1/22 accessories/2/6 accessory/1/6 accident/4/11 accidental/2/0
    accidentally/3/2 accidents/3/11 acclaimed/2 accommodate/2/42 accommodation/2/11 accommodations/1/11
    accompanied/3/0 accompany/2/42 accompanying/2/0 accomplish/2/36 accomplished/3/0 accomplishment/1/4
    accomplishments/2/4 accord/2/42 accordance/3/10 according/5/0 accordingly/2/2 account/5/10
    accountability/2/7 accountable/2/0 accountant/2/18 accountants/1/18 accounted/2 accounting/3/4
    accounts/4/10 accra//15/16 accreditation/1/4 accredited/2/0 accumulate/1/30 accumulated/2/0
    accumulation/1/22 accuracy/3/7 accurate/4/0 accurately/2/2 accusation/1/10 accusations/2/10 accuse/2/32
    accused/3/18 accuses/1/32 accusing/2/0 accustomed/1/0 ace/3/23 aceh///35 aces/1/27 ache/1/39
    achieve/4/41 achieved/3 achievement/3/4 achievements/2/4 achieves/1/41 achieving/2 achilles/1/18
    acid/3/27 acidic/1/0 acids/2/27 acknowledge/3/32 acknowledged/2/0 acknowledgement/1/26 acknowledges/1/32
    acknowledging/1 acl/1 acne/1/26 acoustic/2/6 acquaintance/1/9 acquaintances/1/9 acquainted/1/0
    acquire/3/40 acquired/3/0 acquiring/2/4 acquisition/3/4 acquisitions/1/4 acquitted/1/0 acre/2/23
    acres/3/21 acronym/1/10 across/5/2 acrylic/1/27 act/6/10 acted/3 acting/4/4 action/5/4 actions/4/4
    activate/2/36 activated/2/0 activation/2/22 active/5/0 actively/3/2 activism/1/9 activist/3/18
    activists/3/18 activities/5/4 activity/4/4 actor/4/18 actors/3/18 actress/3/18 actresses/1/18 acts/4/10
    actual/4/0 actually/6/2 acute/2/0 acuña///35 ad/4/10 ada/2/27 adachi///15 adam/4/18 adams/3/18
    adana//15/16 adapazarı///15 adapt/2/30 adaptation/2/10 adaptations/1/10 adapted/3/0 adapter/1/18
    adapting/1 adaptive/1/0 add/5/30 added/5/0 addict/1/18 addicted/2/0 addiction/3/26 addictive/1/0
    addicts/1/18 adding/4 addis///26 addison/1 addition/5/4 additional/5/0 additionally/3/2 additions/2/4
    additive/1/6 address/5/32 addressed/3/0 addresses/3/32 addressing/2 adds/3/30 adelaide/2/15/16 adele/1
    ademar///35 aden//15/16 adept/1/0 adequate/2/0 adequately/1/2 adhd/1/26 adhere/1/42 adherence/1/4
    adhesive/1/27 adidas/1 adjacent/3/0 adjective/1/10 adjoining/1/0 adjourned/1 adjunct/1/17 adjust/2/30
    adjustable/1/0 adjusted/3/0 adjusting/2 adjustment/2/11 adjustments/2/11 adler/1 admin/2 administer/1/41
    administered/2 administering/1 administration/5/4 administrations/1/4 administrative/3/1
    administrator/2/18 administrators/2/18 admirable/1/0 admiral/2/18 admiralty/1/14 admiration/1/12
    admire/2/37 admired/2/0 admiring/1 admission/3/4 admissions/2/4 admit/4/32 admits/2/32 admitted/3
    admittedly/1/2 admitting/2 adobe/1/27 adolescence/1/28 adolescent/1/18 adolescents/1/18 adolf/1
    adolfo///36 adopt/3/40 adopted/4/0 adopting/2 adoption/3/4 adorable/2/0 adore/2/37 adored/1/0
    adorned/1/0 adrenaline/1/8 adrian/2/18 ads/3/10 adult/4/5 adultery/1/4 adulthood/1/28 adults/4/5
    advance/4/11 advanced/4/0 advancement/2/10 advances/2/11 advancing/2/0 advantage/4/7 advantageous/1/0
    advantages/2/7 advent/1/4 adventure/3/4 adventures/3/4 adventurous/1/0 adverse/2/0 adversity/1/26
    advert/1/10 advertise/1/32 advertised/2/0 advertisement/2/10 advertisements/2/10 advertiser/1/18
    advertisers/1/18 advertising/4/10 advice/4/10 advise/2/32 advised/3/0 adviser/2/18 advisers/1/18
    advises/1/32 advising/1 advisor/2/18 advisors/1/18 advisory/3/10 advocacy/2/4 advocate/3/32 advocated/1
    advocates/2/32 advocating/1 adıyaman///15 ae/1 aerial/2/0 aero/1 aerospace/2/15 aesthetic/2/1
    aesthetics/1/9 af/2 afar/1/2 afc/2 affair/3/9 affairs/4/9 affect/4/30 affected/4/0 affecting/2/0
    affection/2/12 affectionate/1/0 affects/3/30 affidavit/1/10 affiliate/2/41 affiliated/2/0
    affiliates/1/41 affiliation/1/4 affinity/1/19 affirmative/1/0 affirmed/1/5 affluent/1/18 afford/4/34
    affordable/3/0 afforded/1 afghan/2/6 afghanistan/3/15 afl/2/14 afloat/1/0 aforementioned/1/0 afp/1/27
    afraid/4/0 africa/5/17 african/4/1 africans/2/1 afro/1/8 aft/1/2 after/8/2 afterlife/1/28 aftermath/2/19
    afternoon/4/28 afterward/2/2 afterwards/3/2 afyonkarahisar///15 ag/2/27 agadir///15 again/7/2 against/6
    agartala///15 age/6/7 aged/4/0 agege///15 ageing/1/22 agencies/4/14 agency/4/14 agenda/3/9 agent/4/17
    agents/4/17 ageo///15 ages/4/27 aggravated/1/0 aggregate/2/0 aggression/2/7 aggressive/3/0
    aggressively/1/2 agile/1/0 agility/1/7 aging/2/22 agitated/1/0 agnes/1 ago/6/2 agony/1/12 agostinho///35
    agra//15/16 agree/5/32 agreed/4/0 agreeing/2 agreement/4/10 agreements/3/10 agrees/2/32 agricultural/3/1
    agriculture/3/4 agua//5/35 aguascalientes///15 ah/4 aha/1 ahead/5/2 ahh/2 ahhh/1 ahilyanagar///15
    ahmad/1 ahmed/2 ahmedabad///16 ahvaz///15 ai/3/14 aid/4/41 aide/1/18 aided/2/0 aides/1/18 aiding/1
    aids/3/26 aihara///15 aim/4/9 aimed/3 aiming/2 aims/3/9 ain/1/0/35 aint/1 air/6/27 airbnb/1 airborne/1/0
    airbus/1/6 aircraft/4/6 aired/2/0 aires/1/27/36 airing/1/10 airline/2/6 airlines/3/6 airplane/2/6
    airplanes/1/6 airport/4/6 airports/2/6 airs/1/7 airways/2/6 aisle/2/6 aizawl///15 aj/1 ajax/1/18
    ajegunle///15 ajman///15 ajmer///15 ak/2/15 aka/3 akashi///15 akin/2/0 akita///15 akola///15
    akowonjo///15 akron/1/15 aksaray///15 aktobe///15 akure///15 al/5/27/26 ala/1/8 alabama/3/15 alam///35
    alan/3 alanya///15 alappuzha///15 alarm/3/12 alarmed/1/0 alarming/1/0 alarms/1/12 alas/1/2 alaska/3/15
    alba/1 albania/1/15 albany/2/15 albeit/2 albert/3/18 alberta/2/15 alberto/1 albion/1/15 album/5/10
    albums/3/10 albuquerque/1/15/15 alcohol/4/13 alcoholic/2/0 alcoholism/1/26 aldama///36 ale/1/13 alec/1
    alegre///36 aleppo/1/15/16 alert/3/0 alerted/1 alerts/1/0 alex/4 alexa/1 alexander/3/20 alexandra/1
    alexandria/2/15/16 alexis/2 alfaro///35 alfred/2/18 algae/1/5 algebra/2/9 algeria/1/15 algiers//15/16
    algorithm/2/9 algorithms/2/9 ali/3/18/35 alias/1/10 aliayabiagba///15 alicante///15 alice/3 alicia/1
    alien/3/0 aliens/2/0 align/1/30 aligned/2/0 alignment/2/7 alike/3/0 alimosho///15 alison/2 alive/4/0
    all/9/0 allah/2/18 allahyar///35 allan/2 allegation/1/10 allegations/2/10 alleged/3/0 allegedly/2/2
    alleges/1/32 allegiance/1/4 alleging/1 allen/3/18 allergic/2/1 allergies/1/26 allergy/1/26
    alleviate/1/29 alley/2/6 alliance/3/26 alliances/1/26 allied/2/0 allies/3/14 alligator/1/5 allison/2
    allocate/1/40 allocated/2 allocation/2/4 allow/5/41 allowance/2/21 allowances/1/21 allowed/5 allowing/4
    allows/4/41 alloy/1/30 ally/2/14 alma/1 almaty//15/16 almendares///15 almighty/2/18 almond/1/20
    almost/6/2 alone/5/2 along/6/2 alongside/3/2 alonso/1/18 alor///25 alot/2 aloud/1/2 alpha/3/10
    alphabet/2/10 alpine/1/1 alps/1/17 already/6/2 alright/3/2 als/1/26 also/8/2 alt/2/24 altar/2/6
    alter/2/30 alteration/1/11 alterations/1/11 altered/2/0 altering/1/4 alternate/3/0 alternating/1/0
    alternative/4/9 alternatively/2/2 alternatives/2/9 although/6/2 altitude/2/7 alto/1/0/35 altogether/2/2
    altona///15 aluminium/2/27 aluminum/2/27 alumni/2 alvarez/1 alvin/1 alwar///15 always/7/2 alīgarh///15
    am/7/27/35 ama/1 amagasaki///15 amanda/2 amarapura///15 amateur/3/18 amateurs/1/18 amazed/2/0
    amazing/5/0 amazingly/1/2 amazon/4/18 ambarnath///15 ambassador/3/18 ambassadors/1/18 ambato///15
    ambattur///15 amber/2/0 ambient/1/0 ambiguity/1/10 ambiguous/1/0 ambition/2/12 ambitions/1/12
    ambitious/2/0 ambon///15 ambrose/1/18 ambulance/2/6 ambush/1/4 amc/1 amd/1/26 amelia/1/26 amen/2/18
    amend/1/32 amended/2/0 amendment/3/4 amendments/2/4 amends/1/21 amenities/1/21 america/5/15 american/6/1
    americana//6/15 americans/4/1 americas/2/15 ames/1/27 ami/1 amid/2 amidst/1 amino/2/27 amir/1/18
    amman//15/16 ammo/1/6 ammonia/1/27 ammunition/2/6 amnesia/1/9 amnesty/1/26 among/6 amongst/3 amos/1/18
    amount/5/21 amounted/1 amounts/3/21 amp/2/23 ample/2/0 amplified/1 amplifier/1/6 amravati///15
    amritsar///16 amsterdam/2/15/15 amused/1/0 amusement/2/12 amusing/2/0 amy/3 an/9/10/35 ana/2/18/35
    anaheim/1/15/15 anal/2/1 analog/2/7 analogous/1/0 analogy/2/7 analyse/1/31 analysed/1 analyses/2/31
    analysis/5/4 analyst/2/18 analysts/2/18 analytic/1/1 analytical/2/0 analytics/2/1 analyze/2/31
    analyzed/2/0 analyzing/2 anand///15 ananindeua///15 anantapur///15 anarchist/1/18 anarchy/1/26
    anatomy/2/9 anc/1 ancestor/1/18 ancestors/2/18 ancestral/1/0 ancestry/1/14 anchor/2/35 anchorage/1/26/15
    anchored/1 anchors/1/35 ancient/4/0 and/9 anders/1 anderson/3/18 andijon///15 andre/2 andrea/2 andreas/1
    andrew/4/18 andrews/2/18 android/3/6 andré///35 andy/3 anecdotes/1/10 anesthesia/1/26 ang/1/14
    angarsk///15 angel/3/18 angela/2//35 angeles/4/18/36 angelina/1 angelo/1 angels/3/18 anger/3/12 angie/1
    angle/3/25 angles/2/25 anglican/1/1 anglo/2 angola/1/15 angrily/1/2 angry/4/0 anguish/1/12 angular/1/0
    angus/1/18 animal/4/3 animals/4/3 animated/2/0 animation/3/26 animations/1/26 anime/3/27 anita/1
    ankang///15 ankara/1/15/16 ankle/2/8 ankles/1/8 ann/3 anna/3/23 annaba//15/15 annals/1/10 anne/3/18
    annex/1/6 annexation/1/4 annexed/1 annie/2 anniversary/4/28 announce/3/32 announced/5/0
    announcement/3/10 announcements/2/10 announcer/1/18 announces/2/32 announcing/2 annoy/1/37
    annoyance/1/26 annoyed/2/0 annoying/3/0 annoys/1/37 annual/5/1 annually/3/2 annuity/1/21 anomaly/1/26
    anon/1/2 anonymity/1/26 anonymous/3/0 anonymously/1/2 another/7/0 anqing///15 anqiu///15 ans/1/8
    anshan///16 anshun///15 answer/5/32 answered/3 answering/2/0 answers/4/32 ant/2/5 antagonist/1/18
    antakya//15/15 antalya//15/16 antananarivo//15/16 antarctic/1/15 antarctica/1/17 ante/1/21 antenna/2/6
    anterior/1/0 anthem/2/10 anthology/1/10 anthony/3/18 anthropology/1/9 anti/5/0 antibiotic/1/1
    antibiotics/2/1 antibodies/1/27 antibody/1/27 anticipate/2/31 anticipated/2/0 anticipating/1
    anticipation/2/9 antics/1/0 antipolo///15 antique/2/0 antiques/1/0 antiquity/1/28 antitrust/1/0
    antofagasta//15/15 antoine/1 anton/1 antonio/3//36 antony/1/18 ants/2/5 antsirabe///15 antwerp//15/15
    anxiety/3/26 anxious/2/0 any/7/0 anyang///16 anybody/4 anyhow/1/2 anymore/5/2 anyone/6 anything/6
    anytime/3 anyway/5/2 anyways/2/2 anywhere/4/2 anápolis///15 ao/1 aomori///15 ap/3 apa/1 apache/1/18
    aparecida///25 apart/4/2 apartheid/1/10 apartment/4/6 apartments/2/6 ape/1/5 aperture/1/6 apes/1/5
    apex/2/15 api/1 apocalypse/2/11 apocalyptic/1/0 apodaca///35 apollo/2/18 apologies/2/10 apologise/1/32
    apologize/3/32 apologized/1 apologizing/1 apology/2/10 apostle/1/18 apostles/1/18 app/4 appalling/1/0
    apparatus/2/6 apparel/2/6 apparent/3/0 apparently/4/2 appeal/4/10 appealed/2 appealing/2/0 appeals/3/10
    appear/4/39 appearance/4/7 appearances/2/7 appeared/4 appearing/3/4 appears/4/39 appellate/1/1
    appendix/1/10 appetite/2/12 applaud/1/32 applause/2/10 apple/4/13 apples/2/13 appliance/1/6
    appliances/2/6 applicable/3/0 applicant/1/18 applicants/2/18 application/4/4 applications/4/4
    applied/4/44 applies/3/34 apply/4/34 applying/3 appoint/2/41 appointed/4/0 appointing/1 appointment/3/4
    appointments/2/4 appraisal/1/9 appreciate/4/37 appreciated/3/0 appreciates/1/37 appreciation/3/9
    apprehended/1/0 apprentice/2/18 apprenticeship/1/4 approach/5/38 approached/3 approaches/3/38
    approaching/3/0 appropriate/4/0 appropriately/2/2 appropriation/1/21 appropriations/1/21 approval/4/4
    approve/2/32 approved/4/0 approves/1/32 approving/1/4 approx/1 approximate/1/42 approximately/4/2
    approximation/1/9 apps/3 apr/2/28 april/5/28 apron/1/6 apt/1/0 apure///35 aqsu///15 aqua/1/7
    aquarium/1/6 aquatic/1/20 ar/2/27/25 arab/3/18 arabia/3/15 arabian/1/1 arabic/2/10 arabs/2/18
    aracaju///15 arakawa///15 arapiraca///15 arba///25 arbitrary/2/0 arbitration/2/10 arbor/1/20 arc/3/19
    arcade/2/6 arch/2/38 archaeological/1/1 archaeologists/1/18 archaeology/1/9 archaic/1/0 archbishop/2/18
    archer/2/18 arches/1/38 archie/1 archipelago/1/17 architect/2/18 architects/2/18 architectural/2/1
    architecture/3/6 archive/2/6 archived/1 archives/2/10 archway//6/15 arctic/2/15 ardabīl///15 are/9/23
    area/6/15 areas/5/15 arena/3/26 arent/1 arequipa//15/16 argentina/3/15 argentine/1/5 arguably/2/2
    argue/3/32 argued/3 argues/2/32 arguing/3/0 argument/4/10 arguments/3/10 ari/1 aria/1/10 arica///15
    arid/1/0 ariel/1 arifwala///15 arise/2/42 arises/1/42 arising/2 aristotle/1/18 arithmetic/1/9
    arizona/3/15 ark/2/6 arkansas/2/15 arlington/2/15/15 arm/4/8 armed/4/0 armenia/1/15/15 armenian/1/18
    armies/2/14 armor/2/6 armored/1/0 armour/2/14 armoured/1/0 arms/4/6 armstrong/2/18 army/5/14 arnold/2/18
    aromatic/1/1 arose/2 around/7/2 aroused/1/0 arrah///15 arrange/2/36 arranged/3/0 arrangement/3/9
    arrangements/3/9 arranging/1/4 array/2/14 arrest/4/35 arrested/4 arresting/1/0 arrests/2/35 arrival/3/4
    arrivals/1/4 arrive/3/38 arrived/4 arrives/3/38 arriving/3 arrogance/1/7 arrogant/2/0 arrow/3/10
    arrows/2/10 arroyo//17/25 arse/1/8 arsenal/3/6 arson/1/4 art/5/6 arteries/1/8 artery/1/8 artes//6/35
    arthritis/1/26 arthur/3/18 article/5/10 articles/4/10 articulate/1/32 articulated/1/0 artifact/1/3
    artifacts/2/3 artificial/3/0 artificially/1/2 artillery/2/6 artist/4/18 artistic/3/1 artists/4/18
    arts/4/9 artux///15 artwork/3/10 artworks/1/10 arusha///15 arāk///15 as/9/2 asa/1 asahikawa//15/15
    asap/2/2 asbestos/1/27 ascended/1 ascending/1/0 ascension/1/11 ascent/1/17 asean/1/14 ash/3/27
    ashamed/2/0 ashdod///15 ashes/2/27 ashgabat///16 ashley/3 ashore/1/2 ashton/2/18 ashuganj///25 asia/4/17
    asian/4/18 asians/1/18 aside/4/2 ask/6/32 asked/6 asking/5/10 asks/3/32 asleep/3/0 asmara//15/15
    aspect/3/9 aspects/4/9 aspen/1/20 asphalt/1/27 aspiration/1/7 aspirations/1/7 aspire/1/31 aspirin/1/6
    aspiring/1/0 ass/5/8 assad/1 assange/1 assassin/1/18 assassinated/1/0 assassination/2/10 assassins/1/18
    assault/3/4 assaulted/2 assaulting/1 assaults/1/4 assemble/1/36 assembled/2/0 assemblies/1/6
    assembling/1/4 assembly/4/6 assert/1/32 asserted/1/0 asserting/1/0 assertion/1/10 asserts/1/32 asses/2/8
    assess/2/31 assessed/2 assessing/2 assessment/3/9 assessments/2/9 asset/3/21 assets/4/21 asshole/3/18
    assholes/2/18 assign/1/40 assigned/3/0 assignment/3/4 assignments/2/4 assist/3/41 assistance/4/4
    assistant/4/18 assistants/1/18 assisted/2/0 assisting/2 assists/2/41 assiut///15 associate/3/31
    associated/4/0 associates/3/31 association/5/14 associations/2/14 assume/4/31 assumed/3/0 assumes/2/31
    assuming/3/0 assumption/2/10 assumptions/2/10 assurance/2/9 assurances/1/9 assure/2/32 assured/2/0
    astana//15/16 asteroid/1/17 asthma/2/26 aston/1 astonishing/1/0 astounding/1/0 astrakhan//27/15
    astrology/1/9 astronaut/1/18 astronauts/1/18 astronomers/1/18 astronomical/1/1 astronomy/1/9 astros/1
    asunción///16 aswān///15 asylum/2/6 at/9/27 atani///15 ataşehir///15 ate/3/18 atheism/1/9 atheist/1/18
    atheists/1/18 athens/2/15/15 athlete/3/18 athletes/3/18 athletic/3/1 athletics/2/4 athlone///15 atkins/1
    atkinson/1 atlanta/3/15/15 atlantic/3/17 atlantis/1/9 atlas/2/18 atleast/1 atm/2/23 atmosphere/3/26
    atmospheric/2/1 atom/2/27 atomic/2/1 atoms/2/27 atop/1/2 atp/1/27 atrocities/1/7 atsiaman///15
    atsugi///15 attach/2/35 attached/4/0 attachment/2/6 attachments/1/6 attack/5/33 attacked/4 attacker/1/18
    attackers/1/18 attacking/3/0 attacks/4/33 attain/1/41 attained/1/0 attempt/4/4 attempted/3/0
    attempting/3 attempts/4/4 attend/4/42 attendance/3/4 attendant/1/18 attendants/1/18 attended/3/0
    attendees/1/18 attending/3/9 attends/1/42 attention/5/9 attentive/1/0 attic/1/6 attire/1/6 attitude/4/9
    attitudes/2/9 attorney/4/18 attorneys/2/18 attract/3/35 attracted/3 attracting/1 attraction/3/19
    attractions/2/19 attractive/4/0 attracts/1/35 attributable/1/0 attribute/2/31 attributed/2
    attributes/2/31 attribution/1/9 atyrau///15 au/2/27 aubrey/1 auburn/2/0 auckland/2/15/16 auction/3/4
    auctions/1/4 audi/1 audible/1/0 audience/4/14 audiences/2/14 audio/3/10 audit/2/21 audition/2/36
    auditions/1/36 auditor/1/18 auditorium/1/6 audrey/1 aug/3/28 augmented/1/0 augsburg///15 august/5/28
    augusta/1/15 augustine/1/18 augustus/1/18 aunt/3/18 auntie/1/18 aura/1/26 aurangabad///16 aurora/2/28/15
    aus/1/27 auschwitz/1/6 aussie/1/18 austen/1/18 austerity/1/7 austin/3/15/15 australia/5/15
    australian/5/18 australians/1/18 austria/2/15 austrian/2/18 authentic/2/0 authentication/1/10
    authenticity/1/7 author/5/18 authored/1 authorised/1/0 authoritarian/1/0 authoritative/1/0
    authorities/4/14 authority/4/7 authorization/2/10 authorize/1/32 authorized/3/0 authors/3/18 autism/2/9
    autistic/1/0 auto/3/6 autobiography/1/10 autograph/1/10 automated/2/0 automatic/3/0 automatically/4/2
    automation/2/4 automobile/2/6 automobiles/1/6 automotive/2/1 autonomous/2/0 autonomy/2/26 autopsy/1/4
    autumn/3/28 aux/1 auxiliary/2/18 av/1/28 ava/1 avadi///15 avail/1/34 availability/3/7 available/5/0
    avalanche/1/11 avant/1 avatar/1/18 ave/2 avellaneda///15 avengers/2/18 avenue/3/4 avenues/1/4
    average/5/0 averaged/2 averages/1/0 averaging/2 avery/1 avg/1 aviation/3/14 avid/1/0 aviv/1//35
    avocado/1/13 avoid/4/41 avoidance/1/4 avoided/2 avoiding/2 avoids/1/41 avon/1/17 aw/3 await/1/31
    awaited/1/0 awaiting/2 awaits/1/31 awake/3/0 awaken/1/29 awakened/1/0 awakening/2/4 award/4/4 awarded/3
    awarding/1/4 awards/4/4 aware/4/0 awareness/3/9 awasa///15 away/6/2 awe/2/12 awesome/5/0 awful/3/0
    awfully/1/2 awhile/2/2 awkward/3/0 aww/1 ax/1/6 axe/2/6 axes/1/6 axis/2/9 axle/1/6 ay/1 aye/2 az/1/25/25
    azcapotzalco///15 azerbaijan/1/15 azure/1/7 aḩmadī///35 b/6/14 ba/3/27/25 bab///25 baba/1/13 babe/3/18
    babes/1/18 babies/3/18 baby/5/18 babylon/1/15 bach/1/18 bachelor/2/18 bachuan///15 back/7/2 backbone/1/7
    backdrop/1/6 backed/3/0 background/4/9 backgrounds/2/9 backing/3/4 backlash/1/11 backpack/2/6 backs/2/2
    backstage/1/6 backup/3/22 backward/2/2 backwards/2/2 backyard/2/6 bacolod///25 bacon/3/13 bacoor///15
    bacteria/3/5 bacterial/2/1 bad/6/0 badalona///15 badass/2 bade//10/15 baden/1 badge/2/10 badger/1/37
    badges/1/10 badly/3/2 bae/1 baffled/1/14 bafoussam///15 bag/4/6 bagerhat///15 baggage/2/6
    baghdad/1/15/16 bago///35 bagong///25 bags/3/6 baguio///15 bahadur///35 bahamas/1/15 baharu///35
    bahawalnagar///15 bahawalpur///15 bahir///25 bahrain/1/15 bahru///35 bahçelievler///15 bahía///25
    baicheng///15 bail/2/21 bailed/1 bailey/2/18 baird/1 baise///15 bait/2/9 baiyin///15 bake/2/30 baked/2/0
    baker/3/18 bakersfield//15/15 bakery/1/6 baking/2/4 baku//15/16 balance/4/26 balanced/3/0 balances/1/26
    balancing/2/4 balbala///15 balcony/2/6 bald/2/0 baldwin/2/18 bale/1/6 bali/1/15 balikpapan///15 ball/5/6
    ballad/1/10 ballari///15 ballet/2/4 ballistic/1/1 balloon/2/6 balloons/1/6 ballot/2/10 ballots/1/10
    ballpark/1/6 ballroom/1/6 balls/4/6 baltic/1/1 baltimore/3/15/15 balıkesir///15 bam/1/15 bamako//15/16
    bamboo/1/0 bamenda///15 ban/4/32 banan///15 banana/2/13 bananas/2/13 band/5/14 banda///25 bandar///26
    bandit/1/18 bandits/1/18 bands/3/14 bandundu///25 bandung//15/16 bandwidth/1/23 bang/3/35 bangalore/1/15
    banged/1 banging/1/4 bangkok/2/15/16 bangladesh/2/15 bangs/1/35 bangui//15/15 banished/1 banja///25
    banjar///15 banjarbaru///15 banjarmasin///15 bank/5/17 banker/2/18 bankers/2/18 banking/3/4
    bankrupt/2/40 bankruptcy/3/26 banks/4/18 banned/3/0 banner/3/6 banners/1/6 banning/2/10 bannu///16
    banqiao///15 banquet/1/14 bans/1/32 banter/1/10 banī///25 baoding///16 baoji///16 baoshan///16
    baotou///16 baptism/1/4 baptist/2/18 baptized/1/0 bar/5/6 barack/2 baranagar///15 barb/1/10
    barbados/1/15 barbara/3 barbarians/1/18 barbecue/1/30 barber/2/18 barbie/1 barca/1 barcelona/3/15/16
    bard/1/18 barddhamān///15 bare/3/0 barefoot/1/0 bareilly///15 barely/3/2 bargain/2/10 bargaining/1/10
    barge/1/6 bari//15/15 bariadi///15 barinas///15 barishal///15 bark/2/20 barker/1/18 barking/1//15
    barkley/1/18 barley/1/13 barlow/1 barn/2/6 barnaul///15 barnes/2/6 barnett/1 barney/1 baron/2/18
    baroness/1/18 baroque/1/0 barquisimeto///16 barr/1 barracks/1/6 barrage/1/10 barranquilla//15/16
    barred/2/0 barrel/3/6 barrels/2/23 barren/1/0 barrett/1 barrier/3/6 barriers/2/6 barring/1/4
    barrister/1/18 barrow/1/23 barry/3 bars/3/6 bart/1/18 bartender/1/18 bartlett/1/18 barton/1 baru///35
    barueri///15 baruta///15 basal/1/0 base/5/31 baseball/4/4 based/6/44 basel/1/15 baseline/2/24
    basement/3/6 bases/3/31 bash/2/11 bashing/1 basic/4/0 basically/4/2 basics/2/10 basil/1/20 basin/2/6
    basis/4/24 basket/2/6 basketball/4/4 baskets/1/6 basrah///16 bass/3/7 bastard/2/18 bastards/1/18
    bastion/1/14 basuo///15 bat/3/35 batam///16 batangas///15 batch/2/14 bates/1/35 bath/3/6 bathinda///15
    bathing/1/4 bathroom/4/6 bathrooms/1/6 baths/1/6 bathtub/1/6 batikent///15 batman/3/18/15 batna//15/15
    baton/1/6/25 bator///35 bats/2/0 batsman/1/18 battagram///15 battalion/2/14 batter/1/35 battered/1/0
    batteries/2/14 battery/4/14 batting/2/4 battle/5/4 battlefield/2/15 battles/3/4 battling/1 batu///25
    bauchi///15 bauer/1 bauru///15 bawshar///15 baxter/1 bay/4/17/35 bayamón///15 bayan///26 bayern/2
    baylor/1 bayrūt///36 bays/1/17 bazaar/1/6 bazhong///16 bağcılar///15 başrah///36 bb/2/6 bbc/4 bbq/1
    bc/3/28 bd/1/10 bdsm/1 be/9/42 bea/1 beach/5/17/35 beaches/2/17 beacon/2/10 bead/1/6 beads/1/6 beak/1/5
    beam/3/6 beams/2/6 bean/2/13 beans/3/13 bear/4/42 beard/2/8 bearded/1/0 bearer/1/18 bearing/3/7
    bearings/1/7 bears/3/42 beast/3/3 beasts/2/3 beat/5/35 beaten/3/0 beating/3/4 beatles/2/14 beatrice/1/18
    beats/3/14 beau/1/18 beaumont/1/18 beauties/1/7 beautiful/5/0 beautifully/2/2 beauty/4/7 beaver/1/27
    became/5 because/7 beck/2/10 becker/1 beckett/1/18 beckham/1 becky/1 become/6/30 becomes/4/30
    becoming/4/0 bed/5/6 bedding/1/6 bedford/1 bedok///35 bedroom/3/6 bedrooms/2/6 beds/3/6 bedside/1/15
    bedtime/1/28 bee/2/5 beef/3/5 been/8 beep/1/11 beer/4/13 beers/2/13 bees/2/42 beethoven/1/18 beetle/1/5
    beetles/1/5 before/7/2 beforehand/1/0 beg/2/32 began/5 begged/1 begging/2/10 begin/4/30 beginner/1/18
    beginners/1/18 beginning/5/11 beginnings/1/11 begins/4/30 begs/1/32 begun/3 begusarai///15 behalf/3/4
    behave/2/29 behaved/1 behaving/1 behavior/4/4 behavioral/2/1 behaviors/2/4 behaviour/3/26
    behavioural/1/1 behaviours/1/26 behind/5/2 behold/2/39 beibei///15 beige/1/7 beihai///15 beijing/3/15/17
    being/7/26 beings/3/26 beira//15/15 beirut/1/15/16 bekasi///16 bel/1/23/35 belagavi///15 belarus/1/15
    belfast/2/15/15 belford///25 belgian/2/1 belgium/3/15 belgorod///15 belgrade/1/15/16 belief/3/9
    beliefs/3/9 believe/6/31 believed/4 believer/1/18 believers/1/18 believes/3/31 believing/3/9 bell/4/6
    bella/2 bellamy/1 belle/2/18 bello///15 bells/2/6 belly/2/8 belmont/1/6 belo///26 belong/3/42 belonged/2
    belonging/2/12 belongings/1/21 belongs/3/42 beloved/3/0 below/5/2 belt/3/6 belts/2/6 belém///16 ben/4/17
    bench/3/6 benches/1/6 benchmark/1/10 bend/3/38 bender/1/6 bending/1/0 bends/1/26 beneath/3/2
    benedict/2/18 beneficial/2/0 beneficiaries/1/18 beneficiary/1/18 benefit/4/40 benefited/1 benefiting/1
    benefits/4/40 benevolent/1/0 bengal/1/15 bengals/1/15 bengaluru///16 bengbu///15 benghazi/1/15/15
    bengkulu///15 benguela///15 beni///25 benign/1/0 benin//15/26 benito///25 benjamin/3/27 bennett/2/18
    benny/1/20 benoni///15 benson/1 bent/2/0 bentley/1 benton/1/18 benxi///15 benz/1 berbera///15 bereh///35
    berg/1/17 bergen/1/15/15 berger/1 berkeley/2/18 berkshire/1/15 berlin/3/15/16 bermuda/1/15 bernard/2/18
    bernardino///35 bernardo///35 bernie/2 bernstein/1/18 berries/1/13 berry/2/13 bert/1 berth/1/4 beside/3
    besides/4/2 besieged/1/0 best/7/0 bestowed/1 bestseller/1/10 bet/4/32 beta/3/10 beth/2/10 bethany/1
    bethesda/1 bethlehem/1/15 betim///15 betray/1/32 betrayal/1/4 betrayed/2 bets/2/32 betsy/1 better/7/0
    betting/2/0 betty/2 between/7/2 beverage/1/13 beverages/1/13 beverly/2 beware/2/31 bexley///15 bey/1/18
    beylikdüzü///15 beyonce/1 beyond/5/2 bf/2 bg/1 bharatpur///15 bharu///35 bhatara///15 bhattian///35
    bhavnagar///15 bhawana///15 bhayandar///15 bhilai///15 bhilwara///15 bhiwandi///15 bhopal///16
    bhubaneswar///15 bhāgalpur///15 bhātpāra///15 bi/2/27 bianca/1 bias/3/9 biased/2/0 biases/1/9
    białystok///15 bible/4/10 biblical/2/1 bibliography/2/10 bicycle/2/6 bicycles/1/6 bid/3/40 bida//15/15
    bidar///15 bidder/1/18 bidders/1/18 bidding/2/10 biden/2 bids/2/40 bieber/2 bielefeld///15 bien///35
    big/6/0 bigger/4/0 biggest/5/0 bigotry/1/9 bihār///25 bijie///16 bikaner///15 bike/4/6 biker/1 bikes/2/6
    biking/1 bikini/2/15 bila///25 bilateral/2/0 bilbao///15 bilimora///15 bilingual/1/0 bill/5/10
    billboard/2/6 billed/1/0 billie/1 billing/1/10 billion/4/0 billionaire/2/18 billionaires/1/18
    billions/2/0 bills/4/10 billy/3/6 bilāspur///15 bimbo//18/15 bin/3/6 binangonan///15 binary/2/17
    bind/2/35 binder/1/6 binding/3/7 binds/1/35 bing/1 binge/1/4 bingo/2/4 binjai///15 bins/1/6 binzhou///15
    bio/2 biochemistry/1/9 biodiversity/1/7 biographical/1/1 biography/2/10 biological/3/1 biologist/1/18
    biology/3/9 biomass/1/27 biomedical/1/1 biopsy/1/9 biotechnology/1/9 bipartisan/1/0 bipolar/1/1
    biratnagar///15 birch/1/20 bird/4/5 birds/4/5 birgañj///15 birkenhead///15 birmingham/3/15/16 birth/4/28
    birthday/4/28 birthdays/1/28 birthplace/1/15 births/1/28 bis/1/27 biscuit/1/13 biscuits/1/13
    bisexual/2/0 bishan///15 bishkek//15/15 bishoftu///15 bishop/3/18 bishops/2/18 biskra///15 bissau//15/15
    bit/6/23 bitch/4/32 bitches/2/32 bitcoin/3 bitcoins/1 bite/3/35 bites/2/23 biting/2/0 bits/3/23
    bitten/1/0 bitter/3/0 bitterness/1/12 bitung///15 biysk///15 bizarre/2/0 biên///26 biñan///15 bjp/1
    bk/1/27 bl/1 black/6/0 blackberry/1/13 blackburn/1/5 blackhawks/1 blackmail/1/4 blackout/1/26
    blackpool/1/15 blacks/3/0 blackwell/1 bladder/1/8 blade/3/20 blades/2/20 blagoveshchensk///15 blah/2/10
    blair/2/18 blake/3/18 blame/4/32 blamed/2/0 blames/1/32 blaming/2 blanc/1/13 blanca///35 blanche/1
    bland/1/0 blank/3/0 blanket/2/6 blankets/1/6 blantyre//15/15 blasphemy/1/10 blast/3/39 blasted/1/0
    blasting/1/0 blasts/1/39 blatant/1/0 blaze/1/43 blazers/1/6 blazing/1/0 bleach/1/7 bleak/1/0 bleed/2/29
    bleeding/2/26 blend/2/35 blended/1/0 blender/1/6 blending/1/4 blends/1/35 bless/3/32 blessed/3/0
    blessing/2/4 blessings/2/4 blew/3 blida//15/15 blind/4/0 blinded/1/0 blindly/1/2 blindness/1/26
    blinds/1/0 blink/2/29 blinking/1/0 bliss/2/26 blitz/1/4 blizzard/1/19 blm/1 bloated/1/0 bloc/1/14
    block/4/6 blockade/1/4 blockbuster/1/6 blockchain/1 blocked/3/0 blocking/3/4 blocks/3/6
    bloemfontein//15/15 blog/4/10 blogger/2/18 bloggers/2/18 blogging/2 blogs/2/10 bloke/1/18 blond/1/0
    blonde/2/18 blood/5/8 blooded/1/0 bloody/3/0 bloom/2/30 bloomberg/1 blooming/1/22 blooms/1/30
    blossom/1/20 blossoms/1/20 blouse/1/6 blow/4/4 blowing/3/22 blowjob/1/4 blown/3/0 blows/2/4 blu/2
    blue/5/0 blueberry/1/20 blueprint/1/9 blues/3/10 bluetooth/2 bluff/1/17 blumenau///15 blunt/2/0 blur/1/9
    blurred/1/0 blush/1/29 blvd/1 bm/1/27 bmi/1/10 bmw/2 bn/1 bnei///25 bo/2//15 boa//6/25 boar/1/5
    board/5/14 boarded/1 boarding/2/4 boards/3/6 boast/1/32 boasts/1/32 boat/4/6 boating/1/4 boats/3/6
    bob/4/38 bobby/3/18 bobruysk///15 bochum///15 bodied/1/0 bodies/4/8 bodily/2/2 body/6/8 bodyguard/1/18
    boeing/2 bog/1/17 bogor///16 bogotá///16 bogra///15 bogus/1/0 bohemian/1/18 boi/1 boil/2/30 boiled/1/0
    boiler/2/6 boilers/1/6 boiling/2/22 bois/1 boise/1/15/15 boksburg///15 bokāro///15 bold/3/0 bole//27/15
    bolivia/1/15 bollywood/1/14 bologna//15/15 bolster/1/30 bolt/2/6 bolton/1 bolts/1/6 bolívar///35 bom/1
    boma///15 bomb/4/6 bombardment/1/4 bombay/1/15 bombed/1 bomber/2/6 bombers/2/6 bombing/2/4 bombings/1/4
    bombs/3/6 bon/2 bond/4/19 bondage/1/26 bonded/1/0 bonding/1/24 bonds/3/19 bone/3/8 bones/3/6
    bonfire/1/11 bong/1/11 bonn//15/15 bonnet/1/6 bonnie/1/0 bono/1 bonus/3/9 bonuses/2/9 boo/2/32 boob/1/18
    boobs/2/18 boogie/1/10 book/6/10 booked/2/0 booker/1/18 booking/2/4 bookings/1/4 booklet/1/10 books/5/10
    bookstore/1/6 boom/3/39 boomers/1/18 booming/1/0 boon/1/26 boone/1/18 boost/3/4 boosted/1 booster/1/18
    boosting/1 boosts/1/4 boot/3/6 booth/2/6 boots/3/6 booty/1/21 booze/1/13 bop/1/14 borama///15
    bordeaux/1/15/15 border/4/15 bordering/1/0 borderline/1/0 borders/3/15 bore/2/37 bored/3/0 boredom/1/12
    boring/3/0 boris/2 borivli///15 born/5/0 borne/1 borough/2/15 borrow/2/40 borrowed/2 borrowers/1/18
    borrowing/2/4 borūjerd///15 bosch/1/18 bosnia/1/15 boss/4/18 bosses/2/18 boston/4/15/15 bot/2/5
    botanical/1/6 botany/1/14 both/7/0 bother/3/41 bothered/2/0 bothering/1 bothers/1/41 bots/1/5
    botshabelo///15 bottle/4/6 bottled/1 bottles/3/6 bottom/4/15 bottoms/1/15 bouaké///15 bought/5
    boulder/2/17 boulevard/2/6 bounce/2/38 bounced/1 bouncing/1/11 bound/3/0 boundaries/3/15 boundary/3/15
    bounded/1/0 bounds/1/7 bounty/2/21 bouquet/1/6 bourbon/1/18 bourgeois/1/0 bourne/1/15 bournemouth/1
    bout/2/4 boutique/1/6 bow/3/32 bowed/1/0 bowel/1/8 bowen/1 bowie/1/18 bowl/4/6 bowler/1/18 bowling/2/4
    bowls/2/4 bowman/1/18 bows/1/32 box/5/6 boxed/1/0 boxer/2/18 boxers/1/6 boxes/3/6 boxing/3/4 boy/5/18
    boycott/2/41 boyd/2 boyfriend/4/18 boyfriends/1/18 boyle/1/18 boys/5/18 bozhou///16 bp/2 br/2/27 bra/2/6
    brace/2/35 bracelet/2/6 bracelets/1/6 braces/1/6 bracket/2/14 brackets/1/14 brad/3/6 bradford/2/18/15
    bradley/2/18 brady/2/18 brag/1/32 bragging/1/10 brahmapur///15 brain/5/8 brains/2/8 brak///35 brake/2/6
    brakes/2/6 braking/1 brakpan///15 brampton///15 bran/1/27 branch/4/14 branches/3/14 branco///35
    brand/4/10 branded/2/0 branding/2/4 brandon/2 brands/3/10 brandy/1/13 bras/1/6 brasilandia///15
    brass/2/27 brasília///16 brat/1/18 bratislava//15/15 bratsk///15 braun/1/18 braunschweig//15/15
    brave/3/0 bravery/1/7 braves/1/0 bravo/2/18 brawl/1/11 bray/1/11 brazil/4/15 brazilian/3/1
    brazzaville//15/16 braşov///15 breach/3/4 breached/1 breaches/1/4 bread/4/13 breadth/1/7 break/5/30
    breakdown/2/4 breaker/1/18 breakers/1/11 breakfast/4/13 breaking/4/44 breakout/1/4 breaks/3/30
    breakthrough/2/4 breakup/1/4 breast/3/8 breastfeeding/1 breasts/2/8 breath/4/4 breathe/3/29 breathes/1/4
    breathing/3/4 breathtaking/1/0 bred/2 breed/2/14 breeder/1/18 breeders/1/18 breeding/2/7 breeds/1/14
    breeze/2/19 bremen//15/15 brenda/1 brendan/1 brennan/1 brent/1/5/15 brescia//15/15 brest//15/15
    brethren/1/14 brett/2 brew/1/13 brewer/1/18 brewers/1/18 brewery/1/6 brewing/2/4 brexit/2 brian/3
    bribe/1/21 bribery/1/4 bribes/1/21 brick/3/6 bricks/2/6 bridal/1/1 bride/2/18 brides/1/18 bridge/4/6
    bridges/2/18 bridget/1/18 brief/4/0 briefing/2/10 briefly/3/2 briefs/1/6 brig/1/6 brigade/2/14
    brigadier/1/18 briggs/1 bright/4/0 brighter/2 brightest/1 brightly/1/2 brightness/1/7 brighton/2/15/15
    brilliance/1/7 brilliant/4/0 brilliantly/1/2 bring/5/38 bringing/4/4 brings/4/38 brink/1/25
    brisbane/2/15/16 bristol/2/15/15 brit/1/18 britain/4/15 british/5/1 britney/1 brits/1/18 brittany/1/15
    brno//15/15 bro/3 broad/4/0 broadband/1/1 broadcast/3/10 broadcaster/1/18 broadcasters/1/18
    broadcasting/2/10 broadcasts/1/10 broaden/1/30 broader/2 broadly/2/2 broadway/2/15 broccoli/1/20
    brochure/1/10 brock/2 brody/1 broke/4/0 broken/4/0 broker/2/18 brokerage/1/14 brokers/1/18 broncos/2/5
    bronx/1/15/36 bronze/3/27 brook/2/17 brooke/2/18 brooklyn/3/15/16 brooks/2/18 broom/1/6 bros/2
    broth/1/13 brother/5/18 brotherhood/2/12 brothers/4/18 brought/5 brow/1/8 brown/5/0 browne/1/18
    browning/1/18 browns/2/0 brows/1/8 browse/1/14 browser/2/18 browsing/1/10 bruce/3/18 bruh/1 bruins/1/5
    bruised/1/0 bruises/1/35 brunch/1/13 brunette/1/18 bruno/2/18 brunswick/1/15 brush/3/35 brushed/1/0
    brushes/1/35 brushing/1/4 brussels/2/15/16 brutal/2/0 brutality/1/4 brutally/1/2 brute/1/18 bryan/2/18
    bryansk///15 bryant/2 bryce/1 brāhmanbāria///15 bs/2/10 bt/2 btc/1 btw/2 bu/1 bubba/1 bubble/3/17
    bubbles/2/17 bucaramanga///15 buchanan/1/18 bucharest//15/16 buck/2/41 bucket/2/6 buckets/1/6
    buckingham/1 buckle/1/6 buckley/1 bucks/3/41 bud/2/20 buda///15 budapest/1/15/16 buddha/2/18
    buddhism/1/14 buddhist/2/18 buddies/2/18 buddy/3/18 budget/4/21 budgets/2/21 buds/1/20 budta///16
    buenaventura///15 buenavista///15 buenos/1//26 buff/1/18 buffalo/3/5/15 buffer/2/27 buffet/1/35 buffy/1
    bug/3/5 buggy/1/6 bugs/2/5 build/5/36 builder/2/27 builders/2/27 building/5/6 buildings/4/6 builds/2/36
    buildup/1/4 built/5/0 bujumbura//15/15 bukavu///15 bukhara///15 bukit///25 bulawayo//15/15 bulb/1/6
    bulbs/1/6 bulgaria/2/15 bulgarian/2/18 bulk/3/7 bulky/1/0 bull/3/5 bulldog/1/33 bulldogs/1/33 bullet/3/6
    bulletin/2/10 bullets/2/6 bullied/1 bullies/1/18 bullock/1/5 bullpen/1/6 bulls/2/5 bullshit/3/32
    bully/2/18 bullying/2/4 buloh///35 bum/2/18 bump/2/35 bumped/1 bumper/1/6 bumps/1/35 bun/1/13
    bunamwaya///15 bunch/4/14 bundle/2/6 bundled/1 bundles/1/6 bungalow/1/6 bunia///15 bunk/1/6 bunker/1/6
    bunkyo///15 bunny/2/18 buns/1/8 buraydah///15 burden/3/9 burdens/1/9 bureau/3/14 bureaucracy/1/14
    bureaucratic/1/1 burewala///15 burgas///15 burger/2/18 burgers/2/18 burgess/1/18 burglar/1/18
    burglary/1/4 burgundy/1/15 burhānpur///15 buri///35 burial/2/11 buried/3/0 burke/2/18 burlington/1/15
    burma/1/15 burn/4/30 burnaby///15 burned/3/44 burner/1/6 burnett/1/18 burning/4/0 burnley/1 burns/3/18
    burnt/2/0 burr/1/20 bursa//15/16 burst/3/30 bursting/1/0 bursts/1/30 burt/1/18 burton/2/18 bury/2/39
    burying/1/4 bus/4/6 busan///16 busch/1 buses/2/6 bush/3/20 bushes/1/20 busiest/1 business/6/4
    businesses/4/4 businessman/2/18 businessmen/1/14 bust/2/35 busted/2/0 buster/1/18 busting/1 busy/4/0
    but/9/2 butch/1/0 butcher/2/35 butembo///15 butler/2/18 butt/3/35 butter/3/13 butterflies/1/5
    butterfly/2/5 button/4/6 buttons/2/6 butts/1/35 butuan///15 buy/6/40 buyer/2/18 buyers/3/18 buying/4/4
    buys/2/40 buzz/2/39 buzzer/1/6 buzzfeed/1 buzzing/1/0 buôn///25 by/9/2 bydgoszcz//15/15 bye/3/10
    bypass/2/32 byrne/1 byron/1/18 byzantine/1/1 bà///35 bàn///35 bégoua///15 bình///25 bābol///15 bāgh///35
    bāli///15 bāndarban///15 bārāsat///15 bāzār///35 bắc///25 bến///25 c/6/23/35 ca/4/27 cab/2/6
    caballeros///36 cabanatuan///25 cabbage/1/13 cabimas///15 cabin/3/6 cabinda///15 cabinet/3/6
    cabinets/1/6 cabins/1/6 cable/4/6 cables/2/6 cabo///25 cabuyao///15 cache/1/6 cactus/1/20 cad/1/18
    cadet/1/18 cadets/1/18 cadillac/1 caesar/2/18 cafe/2/6 cafes/1/6 cafeteria/1/6 caffeine/1/27
    cagayan///25 cage/3/6 cages/1/6 cain/1/18 cainta///15 cairo/2/15/16 caitlin/1 cajamarca///15 cake/4/6
    cakes/2/6 cal/2 calabar///15 calais/1/15 calamba///15 calcium/2/27 calculate/2/31 calculated/2/0
    calculating/1/0 calculation/2/4 calculations/2/4 calculator/1/18 calculus/1/17 calcutta/1/15
    caldwell/1/18 caleb/1 calendar/3/10 calendars/1/10 calf/2/5 calgary/2/15/16 cali/1/15/16 caliber/1/7
    calibration/1/4 calif/2/18 california/5/15 call/6/32 callao///16 called/6/0 caller/1/18 calling/5/4
    calls/5/32 calm/4/0 calming/1/0 calmly/1/2 caloocan//15/16 calorie/1/23 calories/2/23 calumbo///15
    calves/1/35 calvin/2/18 cam/2/17 camagüey///15 camama///15 camayenne///16 cambodia/2/15 cambridge/3/6
    camden/1/15 came/6 camel/1/5 camels/1/5 cameo/1/6 camera/4/6 cameraman/1/18 cameras/3/6 cameron/3
    cameroon/1/15 camille/1 camouflage/1/39 camp/4/6 campaign/5/4 campaigned/1 campaigning/1/4 campaigns/3/4
    campbell/3/18 campeche//15/15 campina///25 campinas///16 camping/2/4 campo///25 campos///35 camps/3/6
    campus/4/15 campuses/1/15 cams/1/17 can/8/42 canada/5/15 canadian/4/1 canadians/2/1 canal/3/17
    canals/1/17 canaria///35 canary/1/18 canberra/1/15/15 cancel/3/41 canceled/2 cancellation/2/4
    cancelled/3/0 cancelling/1 cancer/5/26 cancers/1/26 cancún///15 candid/1/0 candidacy/1/4 candidate/4/18
    candidates/4/18 candle/2/6 candles/2/6 candy/3/13 cane/2/6 cangzhou///15 canine/1/1 cannabis/2/20
    canned/1/0 cannes/1/15 canning/1 cannon/2/6 cannons/1/6 cannot/5 canoas///15 canoe/1/6 canon/3/10
    canonical/1/1 canopy/1/6 cans/2/42 cant/3/10 canterbury/2/15 canton/1/15 cantonment//6/35 cantt///35
    canucks/1/18 canvas/2/6 canyon/2/17 cao///25 cap/4/6 capabilities/3/7 capability/2/7 capable/4/0
    capacities/1/7 capacity/4/7 capao///25 cape/3/17/26 capita/2 capital/5/21 capitalism/2/14 capitalist/2/1
    capitalists/1/1 capitalize/1/40 capitals/1/21 capitol/2/6 capped/1/0 caps/3/6 capsule/2/6 capsules/1/6
    capt/2 captain/4/18 captains/1/18 caption/2/10 captive/2/18 captivity/1/26 capture/3/35 captured/3
    captures/2/35 capturing/2 car/6/6 cara/1 carabanchel///15 caracas//15/16 caramel/1/13 carapicuíba///15
    caravan/1/14 carb/1 carbohydrates/1/27 carbon/4/27 carbs/1 card/5/6 cardboard/1/27 cardiac/2/1
    cardiff/2/15/15 cardinal/2/0 cardinals/2/0 cardio/1 cardiovascular/1/1 cards/4/4 care/6/37 cared/3
    career/5/4 careers/2/4 careful/4/0 carefully/3/2 careless/1/0 cares/3/6 caretaker/1/18 carey/2 cargo/3/6
    cariacica///15 caribbean/3/17 caring/3/12 carl/3 carla/1 carlisle/1 carlo/1 carlos/2/18/35 carlson/1
    carlton/1 carly/1 carmen/1 carnage/1/4 carnegie/1/18 carnival/2/4 carol/2/10 carolina/4/15 caroline/2/1
    carolyn/1 carpenter/2/18 carpet/3/6 carpets/1/6 carr/2 carranza///35 carrefour//6/15 carriage/2/6
    carriages/1/6 carrie/2 carried/4 carrier/3/6 carriers/2/6 carries/3/35 carroll/2/18 carrot/1/20
    carrots/1/20 carry/4/35 carrying/4 cars/4/6 carson/2/18 cart/2/6 cartagena//15/15 cartel/1/14
    carter/3/18 cartoon/2/10 cartoons/2/10 cartridge/1/6 cartridges/1/6 carts/1/6 caruaru///15 carve/1/35
    carved/2/0 carver/1/18 carving/1/6 cary/1 cas/1/27 casa/1 casablanca//15/16 casas///35 cascade/1/38
    cascavel///15 case/6/11 cases/5/11 casey/2 cash/5/21 cashier/1/18 casing/1/6 casino/3/6 casinos/1/6
    cass/1 cassette/1/6 cassidy/1 cast/4/36 caste/1/14 casting/3/4 castle/3/6 castles/1/6 castro/2/18
    casts/1/36 casual/3/0 casually/1/2 casualties/2/18 casualty/1/18 cat/4/5 catalan/1/1 catalog/2/10
    catalogue/2/10 catalonia/1/15 catalyst/2/27 catania///15 catarina///35 catastrophe/1/11 catastrophic/1/0
    catch/4/35 catcher/1/18 catches/2/35 catching/3/4 catchy/1/0 categories/3/14 categorized/1/0
    category/4/14 cater/1/34 catering/1/4 caterpillar/1/5 catfish/1/13 cathedral/2/6 catherine/3/18
    catholic/4/18 catholicism/1/9 catholics/2/18 cathy/1 cats/3/5 cattle/3/5 caucaia///15 caucasian/1/18
    caucasus/1/17 caucus/1/41 caught/5 causal/1/0 cause/6/36 caused/4 causes/4/36 causing/4/4 caution/2/32
    cautious/2/0 cautiously/1/2 cavaliers/1/18 cavalry/2/14 cave/3/17 caves/1/17/35 cavities/1/17
    cavity/1/17 cavs/1 caxias///35 cazenga///15 cb/2 cba/1 cbc/1/4 cbd/1 cbi/1 cbs/3 cc/3/23 cctv/1 cd/3/27
    cdc/1/14 cds/1/27 ce/2/27 cease/2/42 ceased/2 ceasefire/1 cebu//15/25 cecil/1 cedar/2/20 ceiba//20/35
    ceiling/3/6 ceilings/1/6 ceilândia///15 celaya///15 celebrate/3/41 celebrated/3/0 celebrates/2/41
    celebrating/3 celebration/3/11 celebrations/2/11 celebrities/2/18 celebrity/3/18 celery/1/20
    celestial/1/1 cell/4/6 cellar/1/6 cellphone/1/6 cells/4/6 cellular/2/1 celtic/2/1 celtics/1/1
    cement/2/27 cemetery/2/15 censor/1/18 censored/1/0 censorship/2/4 census/3/4 cent/4/23 centenary/1/1
    centennial/1/28 center/5/15 centered/2/0 centers/3/15 central/5/0/25 centralized/1/0 centrally/1/2
    centralniy///15 centre/5/15 centred/1 centres/2/15 centric/1/0 cents/3/23 centuries/3/28
    centurion//18/15 century/5/28 ceo/3/18 ceos/1/18 ceramic/2/1 ceramics/1/4 cereal/2/20 cerebral/1/0
    ceremonial/1/11 ceremonies/2/11 ceremony/3/11 certain/5/0 certainly/5/2 certainty/2/9 certificate/3/10
    certificates/2/10 certification/2/4 certified/3/0 cervical/1/1 cf/2/27 cg/1 cgi/1 ch/2 cha/2 chad/2/27
    chain/4/14 chained/1/0 chains/3/6 chair/4/6 chaired/1 chairman/4/18 chairs/2/6 chak///25 chakwama///15
    chalk/1/27 challenge/4/32 challenged/2 challenger/2/18 challenges/3/32 challenging/3/0 chamber/3/6
    chamberlain/1/18 chambers/2/18 champ/2/18 champagne/2/13 champion/4/18 champions/4/18 championship/4/26
    championships/2/26 champs/1/18 chan/2 chance/5/26 chancellor/3/18 chances/4/26 chandigarh///15
    chandler/2/18/15 chanel/1 chang/2/17 changchun///16 changde///16 change/6/30 changed/5/0 changer/1/18
    changes/5/17 changhua///15 changing/4/0 changle///15 changning///15 changsha///16 changshu///16
    changwon///16 changyi///15 changzheng///15 changzhi///16 changzhou///16 channel/4/10 channels/3/10
    chant/1/32 chanting/1/4 chants/1/32 chaos/3/26 chaotic/1/0 chaoyang///15 chaozhou///16 chap/1/18
    chapel/2/6 chaplain/1/18 chapman/2/18 chapter/4/10 chapters/2/10 char/1/27 character/5/9 characterised/1
    characteristic/2/0 characteristics/3/0 characterization/1/10 characterize/1/32 characterized/2
    characters/4/9 charcoal/1/27 charge/5/4 charged/4/0 charger/1/5 chargers/1/5 charges/4/4 charging/3
    charisma/1/7 charismatic/1/0 charitable/2/1 charities/2/14 charity/3/14 charleroi//15/15 charles/4/18
    charleston/2/15 charlie/3 charlotte/3/15/15 charm/3/7 charming/2/0 charms/1/7 chart/3/10 charter/3/10
    chartered/1/0 charts/3/10 chase/3/38 chased/2/18 chasing/3 chassis/1/8 chat/4/32 chateau/1/6 chats/1/32
    chatter/1/10 chatting/2 chattogram///16 chavez/1/18 che/1 cheap/4/0 cheaper/3 cheapest/2 cheat/2/41
    cheated/2 cheating/3/0 cheats/1/41 cheboksary///15 check/6/31 checked/4/0 checking/3 checklist/1/10
    checkout/1/4 checkpoint/1/15 checks/3/31 cheek/2/8 cheeks/2/8 cheeky/1/0 cheer/2/10 cheered/1
    cheerful/1/0 cheering/2/10 cheerleader/1/18 cheers/3/10 cheese/4/13 cheesy/1/0 chef/3/18 chefs/1/18
    chelny///35 chelsea/3 cheltenham/1 chelyabinsk//15/16 chem/1 chemical/4/1 chemicals/3/1 chemist/1/18
    chemistry/3/9 chemnitz//15/15 chemotherapy/1/4 chen/2/5 cheney/1 cheng/1//36 chengde///15 chengdu///17
    chengguanzhen///35 chengzhong///15 chennai/1/15/16 chenzhou///15 cheonan///15 cheque/1/21 cher/1
    cheras///35 cherepovets//15/15 cherish/1/37 cherished/1/0 cherkasy///15 chernihiv///15 chernivtsi///15
    cherokee/1/10 cherry/3/20 cheryl/1 chesapeake/1//15 cheshire/1 chess/2/20 chest/4/8 chester/2/15
    chestnut/1/0 chevrolet/1 chevy/1/37 chew/1/34 chewing/1/4 chi/2/26/37 chiayi///25 chiba///15 chic/1/0
    chicago/4/15/16 chick/2/5 chicken/4/13 chickens/2/13 chicks/2/5 chiclayo///15 chief/5/0 chiefly/1/2
    chiefs/2/0 chifeng///15 chigasaki///15 chihuahua//15/15 chilanzar///15 child/6/18 childbirth/1/22
    childcare/1/4 childhood/4/28 childish/2/0 children/6 chile/2/15 chilean/1/18 chili/2/13 chill/3/7
    chilled/1 chilling/1/0 chills/1/7 chilly/1/0 chimbote///15 chimney/1/6 chimoio///15 chin/2/8 china/5/15
    chinatown/1 chinese/5/1 ching/1 chingola///15 chiniot///15 chinju///15 chip/3/35 chipata///15 chips/3/13
    chisinau//15/15 chita///15 chitato///15 chitungwiza///15 chizhou///15 chloe/2 chloride/1/27
    chlorine/1/27 cho/1 chocolate/3/13 chocolates/1/13 choi/1 choice/5/9 choices/3/9 choir/2/14 choke/2/29
    choked/1/0 choking/1/0 cholesterol/2/27 cholula///15 chon//23/25 chongjin///15 chongming///15
    chongqing//15/16 chongzuo///15 choose/5/31 chooses/2/31 choosing/3 chop/2/35 chopped/2/0 chopper/1/4
    chopping/1 chops/1/35 chord/1/10 chords/1/10 choreography/1/4 chores/1/4 chorus/2/11 chose/4 chosen/4/0
    chow/1/14 chris/4 christ/4/18 christchurch//15/15 christi///35 christian/4/1 christianity/3/9
    christians/3/1 christie/2/18 christina/2 christine/2 christmas/5/28 christopher/3/18 christy/1
    chrome/2/27 chromosome/1/8 chromosomes/1/8 chronic/3/0 chronicle/2/32 chronicles/1/32 chronological/1/1
    chrysler/1 chu/1 chubby/1/0 chuck/3/35 chuckle/1/29 chula///25 chun/1 chuncheon///15 chung/1//35
    chungju///15 chunian///15 chunk/1/14 chunks/1/14 chunky/1/0 church/5/14 churches/3/14 churchill/2/18
    chuxiong///15 chuzhou///15 chàm///35 chéngguān///25 chí///25 chānda///15 chāndpur///15 chāpra///15
    chōfu///15 chợ///25 ci/1/23 cia/3/14 ciampea///15 cibinong///15 cidade///25 cider/1/13 cigar/1/6
    cigarette/2/6 cigarettes/2/6 cigars/1/6 cilacap///15 cilegon///15 cileungsir///15 cimahi///15
    cincinnati/2/15/15 cinderella/1/18 cindy/1 cinema/3/10 cinemas/1/10 cinematic/1/1 cinnamon/2/20
    ciputat///15 circa/1 circle/4/25 circles/3/25 circling/1 circuit/3/6 circuits/2/6 circular/2/0
    circulated/1 circulating/1/0 circulation/2/10 circumstance/1/26 circumstances/4/26 circus/2/4
    cirebon///15 cis/1/14 cisco/1/13 citadel/1/6 citation/2/10 citations/1/10 cite/1/32 cited/3 cites/1/32
    citeureup///15 cities/4/15 citing/2 citizen/3/18 citizens/4/18 citizenship/2/26 citrus/1/13 city/6/15/37
    ciudad///26 civic/2/1 civil/5/0 civilian/3/0 civilians/2/0 civilisation/1/22 civilization/2/14
    civilizations/1/14 civilized/1/0 cixi///16 cj/1 ck/1 cl/2/27 clad/1/0 claim/5/32 claimed/4 claiming/3
    claims/4/32 claire/2 clamp/1/35 clan/2/14 clans/1/14 clap/1/11 clapping/1/10 clara/2//35 clare/1
    clarence/2/6 clarification/1/10 clarified/1 clarify/2/31 clarity/2/7 clark/3/18 clarke/2 clarkson/1
    claro//6/35 claros//6/35 clash/2/11 clashes/1/11 class/6/14 classed/1 classes/4/14 classic/4/0
    classical/3/0 classics/2/9 classification/3/4 classified/3/0 classify/1/31 classmate/1/18
    classmates/1/18 classroom/3/6 classrooms/1/6 classy/2/0 claude/2 claudia/1 claudio/1 claus/1 clause/2/10
    clauses/1/10 claw/1/5 claws/1/5 clay/3/27 clayton/2 clean/5/0 cleaned/2/0 cleaner/2/6 cleaners/1/6
    cleaning/3/4 cleanse/1/29 cleansing/1/4 cleanup/1/21 clear/5/0 clearance/2/7 cleared/3/0 clearer/2
    clearing/2/15 clearly/5/2 clears/1/0 cleavage/1/26 clement/1/0 clemson/1 clergy/2/14 cleric/1/18
    clerical/1/1 clerk/2/18 clerks/1/18 cleveland/3/15/15 clever/3/0 click/4/38 clicked/1 clicking/2
    clicks/2/38 client/4/18 clients/3/18 cliff/2/17 clifford/2 cliffs/1/17 clifton/1 climate/4/26
    climates/1/26 climax/1/10 climb/3/38 climbed/2 climbing/3/11 climbs/1/38 cling/1/35 clinging/1
    clinic/3/14 clinical/4/1 clinically/1/2 clinics/2/14 clint/1 clinton/4/18 clip/3/6 clippers/1/6
    clips/2/6 clive/1/18 cloak/1/6 clock/3/6 clocks/1/20 clone/1/18 clones/1/14 close/6/0 closed/5/0
    closely/4/2 closer/4/2 closes/2/0 closest/3/2 closet/3/6 closing/3/0 closure/3/4 closures/1/4 cloth/2/6
    clothes/4/6 clothing/3/6 cloud/3/19 clouds/3/19 cloudy/1/0 clover/1/20 clown/2/18 clowns/1/18 club/5/14
    clubhouse/1/6 clubs/4/14 clue/3/10 clueless/1/0 clues/2/10 clumsy/1/0 cluster/2/14 clusters/1/14
    clutch/2/35 clyde/2/17 cm/3/23 cms/1/23 cn/1 cnn/3 co/5/27 coacalco///15 coach/5/18 coached/1
    coaches/3/18 coaching/3/4 coal/3/27 coalition/3/14 coarse/1/0 coast/4/17/35 coastal/3/0 coaster/1/18
    coastline/1/15 coasts/1/17 coat/3/6 coated/1/0 coating/2/6 coatings/1/6 coats/2/6 coatzacoalcos///15
    cobalt/1/27 cobb/1 cobra/1/5 cobán///15 coca/1/20 cocaine/2/6 cochabamba///15 cock/3/35 cockpit/1/6
    cocks/1/35 cocktail/2/13 cocktails/1/13 cocky/1/0 coco/1/20 cocoa/1/13 coconut/2/13 cod/2/32 code/5/10
    coded/1 codes/3/32 coding/2/4 cody/2/18 coefficient/1/23 coffee/4/13 coffin/2/6 cognition/1/3
    cognitive/3/1 cohen/2 coherent/1/0 cohesive/1/0 cohort/1/14 coil/2/38 coils/1/38 coimbatore///16
    coin/3/21 coincide/1/42 coincided/1 coincidence/2/11 coined/1 coins/3/21 coke/2/27 col/2/17 cola/2/20
    colbert/1/13 cold/5/0 colder/1 cole/3/20 coleman/2 colin/2 collaborate/1/41 collaborated/1
    collaborating/1 collaboration/3/4 collaborations/1/4 collaborative/2/0 collaborators/1/18 collage/1/6
    collapse/3/38 collapsed/2 collapses/1/38 collapsing/1 collar/2/6 collateral/1/0 colleague/2/18
    colleagues/3/18 collect/3/40 collected/4/44 collecting/3/4 collection/5/14 collections/3/14
    collective/3/0 collectively/2/2 collector/2/18 collectors/2/18 collects/1/40 colleen/1/18 college/5/14
    colleges/3/14 collegiate/1/1 collier/1/18 collins/3/18 collision/2/11 collisions/1/11 collusion/1/9
    cologne/1/15 colombia/2/15 colombian/1/1 colombo//15/15 colon/1/8 colonel/3/18 colonia///25 colonial/3/1
    colonialism/1/4 colonies/2/14 colonists/1/18 colonization/1/4 colony/3/14 color/5/7 colorado/3/15/25
    colorados//15/35 colored/3/0 colorful/2/0 coloring/1/13 colors/3/6 colossal/1/0 colour/3/0 coloured/2/0
    colourful/1/0 colours/3/6 colt/1/5 colts/1/5 columbia/3/15 columbus/2/15/15 column/3/14 columnist/1/18
    columns/2/14 com/3 coma/2/9 comb/1/6 combat/4/4 combination/4/14 combinations/2/14 combine/3/42
    combined/4/0 combines/2/42 combining/2/11 combo/2/14 combustion/1/22 comcast/1 come/7/38 comeback/2/10
    comedian/2/18 comedians/1/18 comedic/1 comedies/1/10 comedy/4/10 comes/6/38 comet/1/17 comey/1
    comfort/3/12 comfortable/4/0 comfortably/2/2 comforting/1/0 comforts/1/21 comfy/1/0 comic/3/0 comics/3/0
    comilla///15 comin/1 coming/6/0 comm/1 command/4/32 commanded/2 commander/4/18 commanders/2/18
    commanding/2/0 commandments/1/10 commando/1/18 commands/2/32 commemorate/1/31 commence/1/30 commenced/2
    commencement/1/28 commended/1 comment/4/10 commentary/3/10 commentator/1/18 commentators/2/18
    commented/2 commenting/2 comments/4/10 commerce/3/4 commercial/5/0 commercially/1/2 commercials/2/0
    commission/5/14 commissioned/2/0 commissioner/3/18 commissioners/2/18 commissioning/1/4 commissions/2/14
    commit/3/32 commitment/3/4 commitments/2/4 commits/1/32 committed/4/0 committee/5/14 committees/2/14
    committing/2 commodities/2/6 commodity/2/6 commodore/1/18 common/5/0 commonly/3/2 commonplace/1/0
    commons/3/15 commonwealth/3/14/15 communal/1/0 commune/1/15 communicate/3/32 communicated/1
    communicating/2/10 communication/4/10 communications/4/9 communion/1/4 communism/2/14 communist/3/1
    communists/2/1 communities/4/14 community/6/14 commute/1/30 commuter/1/6 comp/2/10 compact/2/0
    companies/5/14 companion/3/18 companions/2/18 company/6/14 comparable/2/0 comparative/2/1
    comparatively/1/2 compare/3/31 compared/5 compares/2/31 comparing/3/4 comparison/4/4 comparisons/2/4
    compartment/1/6 compass/2/6 compassion/2/12 compassionate/1/0 compatibility/1/12 compatible/2/0
    compelled/2/0 compelling/2/0 compensate/2/42 compensated/1/0 compensation/3/21 compete/3/33 competed/1
    competence/1/7 competent/2/0 competing/3/0 competition/5/24 competitions/2/24 competitive/4/0
    competitiveness/1/7 competitor/2/18 competitors/3/18 compilation/2/10 compile/1/36 compiled/2
    compiler/1/18 compiling/1/4 complain/3/32 complained/2 complaining/3/0 complains/1/32 complaint/3/10
    complaints/3/10 complement/2/10 complementary/1/0 complete/5/0 completed/4/0 completely/5/2
    completes/1/0 completing/2/0 completion/3/4 complex/4/0 complexes/1/0 complexity/2/7 compliance/3/4
    compliant/1/0 complicated/3/0 complication/1/4 complications/2/4 compliment/2/10 complimentary/1/0
    compliments/1/10 comply/2/41 component/3/9 components/3/9 compose/1/42 composed/3/0 composer/2/18
    composers/1/18 composing/1/7 composite/2/9 composition/3/7 compositions/1/7 compound/3/30 compounded/1/0
    compounds/2/30 comprehend/2/31 comprehension/1/9 comprehensive/3/0 compressed/1/0 compression/2/11
    compressor/1/6 comprise/1/42 comprised/2 comprises/2/42 comprising/2 compromise/3/32 compromised/2
    compromising/1/0 compton/1/18 compulsory/2/0 computation/1/4 computational/1/1 compute/1/31 computed/1
    computer/5/6 computers/3/6 computing/2/9 comrade/1/18 comrades/1/18 con/3/10 conakry//15/16 conan/1
    conceal/1/39 concealed/2/0 concede/1/32 conceded/1 conceive/1/36 conceived/2 concentrate/2/30
    concentrated/2/0 concentrating/1 concentration/3/7 concentrations/2/7 concepción///15 concept/4/9
    conception/2/9 concepts/3/9 conceptual/1/0 concern/4/42 concerned/4/0 concerning/3 concerns/4/42
    concert/4/10 concerts/2/10 concession/1/10 concessions/1/10 concise/1/0 conclude/2/31 concluded/3/0
    concludes/2/31 concluding/1/0 conclusion/3/9 conclusions/2/9 conclusive/1/0 concord/1/15 concrete/3/27
    concurrent/1/0 concussion/1/11 condemn/2/32 condemnation/1/10 condemned/2/0 condemning/1/0 condensed/1/0
    condition/4/26 conditional/1/0 conditioned/1/0 conditioner/1/4 conditioning/2/9 conditions/5/26
    condo/1/6 condolences/1/10 condom/1/6 condoms/1/6 conduct/4/41 conducted/4 conducting/2/4 conductor/2/18
    conductors/1/18 conducts/1/41 cone/2/6 cones/1/10 confederate/2/0 confederation/1/26 conference/5/14
    conferences/2/14 conferred/1 confess/2/32 confessed/2 confession/2/10 confessions/1/10 confidence/4/9
    confident/3/0 confidential/2/0 confidentiality/1/26 confidently/1/2 configuration/2/7 configurations/1/7
    confined/2/0 confinement/1/4 confirm/3/31 confirmation/2/9 confirmed/4/0 confirming/1/0 confirms/2/31
    confiscated/1 conflict/4/4 conflicting/1/0 conflicts/2/4 conform/1/30 confront/2/33 confrontation/2/10
    confronted/2 confronting/1 confuse/1/31 confused/3/0 confusing/2/0 confusion/3/26 congestion/1/26
    conglomerate/1/27 congo/2/15 congrats/2 congratulate/1/32 congratulations/3/10 congregation/2/14
    congress/5/14 congressional/3/1 congressman/2/18 conjecture/1/9 conjunction/2/7 conn/1/38 connect/3/35
    connected/4/0 connecticut/3/15 connecting/3/0 connection/4/24 connections/3/24 connectivity/1/7
    connector/1/6 connects/2/35 connie/1 connolly/1/18 connor/2 conor/1 conquer/2/30 conquered/1
    conquering/1/4 conquest/2/4 conquista///35 conrad/1/18 cons/2/10 conscience/2/16 conscious/3/0
    consciously/1/2 consciousness/3/9 consecutive/3/0 consensus/2/26 consent/3/10 consequence/2/19
    consequences/3/19 consequently/2/2 conservation/3/11 conservatism/1/9 conservative/4/0 conservatives/3/0
    conservatory/1/14 conserve/1/40 consider/5/31 considerable/3/0 considerably/2/2 considerate/1/0
    consideration/3/9 considerations/2/9 considered/5/0 considering/4 considers/2/31 consist/2/42
    consisted/2 consistency/2/7 consistent/3/0 consistently/3/2 consisting/2 consists/3/42 consolation/1/12
    console/2/37 consoles/1/37 consolidate/1/30 consolidated/2/0 consolidation/2/4 consortium/1/14
    conspicuous/1/0 conspiracy/3/9 constable/2/18 constance/1/17 constant/4/0 constantine/1/18/15
    constantinople/1/14 constantly/4/2 constanţa///15 constellation/1/9 constituencies/1/14
    constituency/1/14 constituent/1/6 constituents/2/6 constitute/2/42 constituted/1/0 constitutes/2/42
    constitution/4/10 constitutional/3/1 constrained/1/0 constraints/2/26 construct/2/36 constructed/3
    constructing/1 construction/5/4 constructions/1/4 constructive/2/0 consul/1/18 consulate/1/6
    consult/2/32 consultancy/1/4 consultant/3/18 consultants/2/18 consultation/2/10 consultations/1/10
    consulted/1 consulting/2 consume/2/34 consumed/2 consumer/4/18 consumers/3/18 consuming/2/0
    consumption/3/4 contact/5/4 contacted/2 contacting/1 contacts/3/4 contagem///15 contagious/1/0
    contain/4/42 contained/3/0 container/2/6 containers/2/6 containing/3 containment/1/9 contains/4/42
    contaminated/2/0 contamination/2/26 contemplate/1/31 contemplating/1 contemporaries/1/14
    contemporary/3/0 contempt/2/12 contend/1/32 contender/1/18 contenders/1/18 content/5/14 contention/2/10
    contentious/1/0 contents/3/10 contest/4/11 contestant/1/18 contestants/1/18 contested/2/44 contests/2/11
    context/4/10 contexts/1/10 continent/2/17 continental/2/1 continents/1/17 contingency/1/11
    contingent/1/14 continual/1/0 continually/2/2 continuation/2/4 continue/5/42 continued/5/0
    continues/4/42 continuing/3/0 continuity/2/26 continuous/3/0 continuously/2/2 continuum/1/28
    contour/1/10 contra/1/18 contract/5/10 contracted/2/0 contracting/1/4 contraction/1/4 contractor/2/18
    contractors/2/18 contracts/3/10 contractual/1/1 contradict/1/42 contradiction/1/24 contradictory/1/0
    contrary/3/0 contrast/3/24 contrasting/1/0 contrasts/1/24 contreras///35 contribute/3/40 contributed/3
    contributes/2/40 contributing/2/0 contribution/3/4 contributions/3/4 contributor/2/18 contributors/1/18
    control/6/41 controlled/4/0 controller/3/18 controllers/1/18 controlling/3/4 controls/3/41
    controversial/3/0 controversies/1/10 controversy/3/10 convened/1 convenience/2/26 convenient/3/0
    conveniently/1/2 convent/1/6 convention/4/9 conventional/3/0 conventions/2/9 convergence/1/11
    conversation/4/10 conversations/3/10 converse/1/32 conversely/1/2 conversion/3/11 conversions/1/11
    convert/3/30 converted/3/0 converter/1/6 convertible/1/6 converting/2 converts/1/30 convey/2/32
    conveyed/1 convict/1/32 convicted/3/0 conviction/3/9 convictions/2/9 convince/3/32 convinced/3/0
    convincing/2/0 convoy/2/14 conway/1 coo/1/32 cook/4/36 cookbook/1/10 cooke/1/18 cooked/3/0 cooker/1/6
    cookie/2/13 cookies/3/18 cooking/3/13 cooks/1/36 cool/5/0 cooled/1/0 cooler/2/6 coolest/1 cooling/2/22
    coop/1/6 cooper/3/18 cooperate/2/41 cooperating/1 cooperation/3/4 cooperative/2/0 coordinate/2/30
    coordinated/2/0 coordinates/2/30 coordinating/1/0 coordination/2/4 coordinator/2/18 cop/3/18 cope/2/41
    copenhagen/1/15/16 copied/2 copies/3/10 coping/2/6 copper/3/27 cops/3/18 copy/4/10 copying/1/4
    copyright/3/10 cor/1 coral/2/7 corbyn/1 cord/2/6 cords/1/6 core/4/14 cores/1/14 corey/2 corinthians/1/0
    cork/2/27/15 corn/3/20 cornell/1/18 corner/4/15 corners/2/15 cornerstone/1/9 cornish/1/10 cornwall/2/15
    coro///15 corona/1/19 coronary/1/26 coronation/1/11 coroner/1/18 corp/3/14 corporal/1/18 corporate/4/1
    corporation/4/14 corporations/3/14 corps/3/14 corpse/2/8 corpses/1/14 corpus/1/21/25 correct/4/30
    corrected/2/0 correcting/1 correction/2/4 correctional/1/0 corrections/1/14 correctly/3/2
    correctness/1/7 correlated/1/0 correlation/2/24 correspond/1/42 correspondence/2/10 correspondent/2/18
    correspondents/1/18 corresponding/3/0 corresponds/1/42 corridor/2/6 corridors/1/6 corrientes///15
    corrosion/1/26 corrupt/3/0 corrupted/1/0 corruption/3/7 cortex/1/8 coruña///35 corvette/1/6 cory/1
    cos/2/24 cosmetic/2/0 cosmetics/1/6 cosmic/2/1 cosmopolitan/1/0 cosmos/1/14 cosplay/1 cost/5/21
    costa/3/8 costco/1 costing/1/4 costly/2/0 costs/5/21 costume/3/6 costumes/2/6 cosy/1/6 cotabato///15
    cotia///15 cotonou//15/15 cottage/2/6 cottages/1/6 cotton/3/27 couch/3/6 cougar/1/5 cough/2/29
    coughing/1/4 could/7/42 couldnt/1 council/5/14 councillor/1/18 councillors/1/18 councils/2/14
    counsel/3/18 counseling/2/10 counselling/1/10 counsellor/1/18 counselor/2/18 counselors/1/18 count/4/32
    countdown/1/4 counted/2 counter/4/6 countered/1 counterfeit/1/6 counterpart/2/9 counterparts/2/9
    counters/1/6 countess/1/18 counties/3/15 counting/3/4 countless/2/0 countries/5/14 country/6/14
    countryside/2/15 counts/3/32 county/5/15/35 coup/2/4 coupe/1/6 couple/5/14 coupled/2/0 couples/3/14
    coupling/1/6 coupon/2/9 coupons/1/9 courage/3/7 courageous/1/0 courier/1/18 course/6/4 courses/3/4
    court/6/14 courtesy/3/4 courthouse/1/6 courtney/1 courtroom/1/6 courts/3/14 courtyard/1/6 cousin/3/18
    cousins/2/18 couture/1/4 cove/1/17 covenant/2/10 coventry/1/26/15 cover/5/35 coverage/4/7 covered/4/0
    covering/3/17 covers/4/35 covert/1/0 coveted/1/0 covid/2 cow/3/5 coward/1/18 cowardly/1/0 cowards/1/18
    cowboy/2/18 cowboys/2/18 coworkers/1 cows/2/5 cox/2/27 coyoacán///15 coyote/1/5 coyotes/1/5 cozy/1/0
    cp/2 cpr/1/4 cps/1/28 cpu/2/6 cr/2/27 crab/2/5 crabs/1/26 crack/3/30 crackdown/1/4 cracked/2/0
    cracker/1/13 crackers/1/0 cracking/2/4 cracks/2/30 cradle/1/35 craft/3/4 crafted/1 crafting/1 crafts/2/4
    craig/3 craigslist/1 craiova///15 cramps/1/26 crane/2/29 cranes/1/23 crank/1/18 crap/3/27 crappy/1/0
    crash/4/11 crashed/2 crashes/2/11 crashing/2/0 crate/1/6 crater/1/17 crave/1/34 craving/1/12
    crawford/2/18 crawl/2/38 crawling/1/0 craze/1/9 crazy/5/0 cream/4/14 creamy/1/0 crease/1/35 create/5/36
    created/5 creates/3/36 creating/4 creation/4/4 creations/1/4 creative/4/0 creativity/2/9 creator/3/18
    creators/2/18 creature/3/3 creatures/3/3 credentials/2/10 credibility/2/7 credible/2/0 credit/5/21
    credited/2/0 creditors/1/18 credits/3/10 creed/2/9 creek/3/17 creep/2/38 creeping/1/0 creeps/1/26
    creepy/2/0 crescent/1/25 crest/1/15 crew/4/14 crews/2/14 crib/1/6 cricket/3/5 cried/3 cries/2/32
    crime/4/4 crimea/1/15 crimes/3/4 criminal/4/18 criminals/3/18 crimson/1/0 cringe/1/38 crippled/1/0
    crippling/1/0 crises/1 crisis/4/26 crisp/2/0 crispy/1/0 cristiano/1 cristina/1 cristóbal///35 criteria/3
    criterion/1/10 critic/2/18 critical/4/0 critically/2/2 criticised/1 criticism/3/10 criticisms/1/10
    criticize/1/32 criticized/2 criticizing/1 critics/3/18 critique/2/10 croatia/2/15 croatian/1/18
    crocodile/1/5 cromwell/1/18 crook/1/18 crooked/1/0 crop/3/20 cropped/1/0 crops/2/20 crore/1/23
    crosby/1/18 cross/5/38 crossed/3/0 crosses/2/38 crossing/3/4 crossings/1/4 crossover/1/22
    crossroads/1/14 crow/2/32 crowd/4/14 crowded/2/0 crowdfunding/1 crowds/2/14 crowley/1 crown/4/6
    crowned/1/0 crowns/1/6 crows/1/32 crucial/3/0 crude/2/0 cruel/3/0 cruelty/2/4 cruise/3/38 cruiser/1/6
    cruises/1/38 cruising/1 crumbs/1/23 crunch/1/11 crusade/1/4 crusaders/1/18 crush/3/41 crushed/2/0
    crushing/2/0 crust/2/17 cruz/2//36 cruzes///35 cry/4/32 crying/4/0 crypto/1 cryptocurrency/1
    crystal/3/27 crystals/2/27 cs/2/27 css/1/27 ct/3/15 cu/1/27 cuauhtémoc///15 cuautitlán///25 cub/1/18
    cuba/3/15/35 cuban/2/1 cube/2/25 cubes/1/18 cubic/2/0 cubs/2/18 cucumber/1/20 cuddle/1/35 cue/2/10
    cuenca///15 cuernavaca///15 cues/1/27 cuff/1/6 cuiabá///15 cuisine/2/13 culiacán///15 culinary/1/1
    cullen/1 culprit/1/18 cult/2/14 cultivate/1/36 cultivated/1/0 cultivation/1/4 cultural/4/1
    culturally/1/2 culture/5/9 cultured/1/0 cultures/3/9 cum/2/8 cumaná///15 cumberland/1/18 cummings/1/18
    cumulative/1/0 cunning/1/9 cunningham/1/18 cunt/2/18 cunts/1/18 cup/5/6 cupboard/1/6 cupcake/1/13
    cupcakes/1/13 cups/3/6 curated/1 curator/1/18 curb/2/6 cure/3/29 cured/2/0 cures/1/5 curfew/1/28
    curiosity/2/9 curious/3/0 curitiba//15/16 curl/1/30 curled/1/0 curling/1/0 curls/1/30 curly/1/0
    currencies/1/7 currency/3/7 current/5/0 currently/5/2 currents/1/0 curriculum/3/10 curry/2/13 curse/2/32
    cursed/2/0 cursing/1/44 curtain/2/6 curtains/1/6 curtis/2/18 curve/3/25 curved/2/0 curves/2/25
    cusco//15/15 cushion/1/35 custody/3/26 custom/3/4 customary/1/0 customer/4/18 customers/4/18
    customized/1 customs/3/21 cut/5/35 cute/4/0 cutest/1 cutie/1 cutler/1/18 cuts/3/35 cuttack///15
    cutter/2/18 cutting/4/4 cuz/2 cuíto///15 cv/1/10 cvs/1/10 cw/1 cy/1 cyber/2 cybersecurity/1 cycle/4/28
    cycles/2/28 cycling/2/4 cyclist/1/18 cyclists/1/18 cyclone/1/26 cylinder/2/25 cylinders/1/25
    cylindrical/1/0 cynical/1/0 cynthia/1/18 cypress//20/15 cyprus/2/15 cyril/1/18 cyrus/2/18 czech/2/18
    czechoslovakia/1/15 częstochowa///15 cà///25 cát///35 córdoba///16 cúcuta///15 cần///26 cầu///25 d/6/27
    da/4/18/26 dab/1/35 dachang///15 dad/5/18 daddy/3/18 dads/1/18 dadu///15 daegu///16 daein///35
    daejeon///16 daft/1/0 dagger/1/6 daily/5/2 dairy/2/6 daisy/2/20 dajal///15 dakar//15/16 dakota/2/18
    dale/2/17 dali//18/15 dalian//15/16 daliang///15 dallas/3/15/16 daloa///15 dalton/1/18 daly/1 dam/3/6
    damage/5/11 damaged/3/0 damages/3/21 damaging/2/0 damanhur///15 damansara///35 damascus/1/15/16
    dame/2/18 damian/1 damien/1 damietta///15 dammam///16 dammit/1 damn/5/0 damned/2/0 damon/2/18 damp/1/0
    dams/1/6 dan/4 dana/2/18 dance/5/38 danced/1 dancer/2/18 dancers/2/18 dances/2/38 dancing/4/4
    dandong///15 dane/1/18 dang/1 danger/4/26 dangerous/4/0 dangerously/1/2 dangers/2/26 dani/1 daniel/4/18
    danielle/1 daniels/1/18 danish/2/1 danlí///15 danny/3 dans/1 dante/1/18 daqing///16 dar/1//26
    darbhanga///15 darcy/1 dare/3/41 dared/1 daring/2/7 darius/1 dark/5/0 darker/2 darkest/1 darkness/3/26
    darling/2/18 darn/1/35 darnytsya///15 darren/2 dart/1/38 darts/1/4 darwin/2/18 daryl/1 das/2/5/35
    dash/2/38 dashboard/1/6 dasmariñas///15 dat/1/6 data/6/14 database/3/10 databases/1/10 date/5/28
    dated/3/0 dates/4/6 dating/4/4 datong///16 daughter/5/18 daughters/3/18 daunting/1/0 davangere///15
    davao///16 dave/3 davenport/1/15 davey/1 david/5/18 davidson/2 davies/2/18 davis/3/18 dawa///35 dawg/1
    dawn/3/28 dawson/2/15 day/7/28 daycare/1/4 daye///15 daylight/2/28 dayrah///15 days/6/28 daytime/1/28
    dayton/1/15 daytona/1 dazhou///16 dazzling/1/0 daşoguz///15 db/2/27 dc/4/15 dd/1/10 de/5/15/36 dea/1/14
    deacon/1/18 dead/5/0 deadliest/1 deadline/3/28 deadlines/1/28 deadly/3/0 deaf/2/0 deal/6/32 dealer/3/18
    dealers/2/18 dealership/1/14 dealing/4/4 dealings/1/4 deals/4/32 dealt/3 dean/3/18 dear/4/0 dearest/1/18
    dearly/1/2 death/6/11 deaths/4/11 debate/4/10 debated/1 debates/2/10 debating/1 debbie/1 debit/1/21
    deborah/1 debra/1 debrecen///15 debris/2/27 debt/4/21 debts/2/21 debut/4/4 debuted/1 debuts/1/4
    dec/3/28/35 decade/4/28 decades/4/28 decay/2/30 deceased/2/0 deceive/1/41 deceived/1 december/5/28
    decency/1/7 decent/3/0 deception/1/10 deceptive/1/0 decide/4/31 decided/5/0 decidedly/1/2 decides/3/31
    deciding/3/9 decision/5/4 decisions/4/4 decisive/2/0 deck/3/6 decker/1/18 decks/1/6 declaration/2/10
    declare/2/32 declared/4/0 declares/2/32 declaring/2 decline/3/30 declined/3 declines/1/30 declining/2/0
    deco/1/14 decor/1/6 decorate/1/36 decorated/2/0 decorating/1 decoration/2/6 decorations/2/6
    decorative/2/0 decrease/3/30 decreased/2/0 decreases/1/30 decreasing/1/0 decree/2/10 dedicate/1/32
    dedicated/4/0 dedication/2/7 deductible/1/0 deduction/1/21 deductions/1/21 dee/2 deed/2/4 deeds/2/4
    deem/1/31 deemed/3 deep/5/0 deeper/3 deepest/2 deeply/3/2 deer/3/5 def/2 defamation/1/10 default/3/4
    defeat/4/33 defeated/3/0 defeating/1 defeats/2/33 defect/1/7 defective/1/0 defects/2/7 defence/4/14
    defences/1/14 defend/3/33 defendant/2/18 defendants/2/18 defended/2 defender/3/18 defenders/2/18
    defending/3/0 defends/1/33 defense/5/4 defenses/2/4 defensive/3/0 deferred/1 defiance/1/7
    deficiencies/1/26 deficiency/1/26 deficient/1/0 deficit/2/7 deficits/1/7 define/3/42 defined/4/0
    defines/2/42 defining/2/22 definite/2/0 definitely/5/2 definition/4/10 definitions/2/10 definitive/2/0
    defy/1/42 degenerate/1/30 degradation/1/4 degraded/1/0 degrading/1/0 degree/5/7 degrees/4/7
    dehradun///15 dehydration/1/26 deir///25 deity/1/18 del/3//35 delaware/2/17 delay/3/30 delayed/3/0
    delaying/1 delays/2/30 delegate/2/41 delegates/2/41 delegation/2/14 delete/3/35 deleted/3 deleting/1
    delhi/3/15/17 deli/1/6 deliberate/2/0 deliberately/2/2 delicate/2/0 delicious/3/0 delight/2/12
    delighted/2/0 delightful/2/0 delights/1/12 deliver/4/32 delivered/4 deliveries/1/4 delivering/2
    delivers/2/32 delivery/4/4 dell/1/17 della/1 delmas///15 delta/3/17 delusion/1/26 delusional/1/0
    deluxe/2/0 dem/2 demand/4/32 demanded/3 demanding/3/0 demands/3/32 dementia/2/26 demi/1 demise/1/28
    demo/2/10 democracy/4/9 democrat/3/18 democratic/4/0 democrats/4/18 demographic/2/9 demographics/1/9
    demolished/1/0 demolition/1/11 demon/2/18 demonic/1/0 demons/2/18 demonstrate/3/39 demonstrated/3/0
    demonstrates/2/39 demonstrating/2 demonstration/2/4 demonstrations/2/4 demos/1/10 dems/2 den/2/15
    dengzhou///15 denial/2/10 denied/3 denies/2/32 denim/1/6 denis/1 denise/1 denizli///15 denmark/2/15
    dennis/2 denny/1 denomination/1/14 denotes/1/32 denounced/1 denpasar///15 dense/2/0 densely/1/2
    density/3/7 dent/1/35 dental/3/1 dentist/2/18 dentistry/1/9 dentists/1/18 denver/3/15/15 deny/3/32
    denying/2 deoghar///15 depart/1/38 departed/2/0 departing/1/0 department/5/14 departments/3/14
    departure/3/4 depend/3/42 depended/1 dependence/1/26 dependency/1/26 dependent/3/0 depending/4
    depends/4/42 depict/1/36 depicted/2/0 depicting/1/9 depiction/1/10 depicts/1/36 depleted/1/0 deploy/2/33
    deployed/2 deploying/1 deployment/2/4 depok///16 deportation/1/4 deported/1 deposit/3/35 deposited/1
    deposition/1/22 deposits/2/35 depot/2/6 depreciation/1/4 depressed/3/0 depressing/2/0 depression/4/26
    depressive/1/18 deprivation/1/26 deprived/1/0 dept/2 depth/4/7 depths/2/7 deputies/2/18 deputy/4/18
    der/3 dera///25 derby/2/6/15 derbyshire/1 derek/2 derivative/1/9 derivatives/1/9 derive/1/31 derived/3/0
    derives/1/31 derrick/1/6 des/3/27/25 descend/1/38 descendant/1/18 descendants/2/14 descended/2
    descending/1/0 descent/2/7 describe/4/32 described/5/0 describes/3/32 describing/3 description/4/10
    descriptions/2/10 descriptive/1/0 desert/3/31 deserted/1/0 deserts/1/11 deserve/4/42 deserved/3/0
    deserves/3/42 deserving/1/0 design/5/36 designate/1/32 designated/3 designation/2/10 designed/5/0
    designer/3/18 designers/2/18 designing/2/4 designs/3/36 desirable/2/0 desire/4/12 desired/3/0
    desires/2/12 desk/3/6 desks/1/6 desktop/2/15 desmond/1 desna///15 despair/2/26 desperate/3/0
    desperately/2/2 desperation/1/26 despicable/1/0 despise/1/37 despite/5/12 dessert/2/13 desserts/1/13
    dessie///15 destination/3/15 destinations/2/15 destined/2/0 destiny/3/11 destroy/4/36 destroyed/4/0
    destroyer/1/6 destroying/2 destroys/1/36 destruction/3/4 destructive/2/0 det/1 detached/2/0
    detachment/1/4 detail/4/9 detailed/4/0 detailing/1/10 details/5/10 detained/2 detainees/1/18 detect/2/39
    detected/2/0 detecting/1/4 detection/2/9 detective/3/18 detectives/1/18 detector/2/6 detectors/1/6
    detention/2/26 deter/1/32 deteriorated/1 deterioration/1/26 determination/3/4 determine/4/32
    determined/4/0 determines/2/32 determining/2/0 deterrent/1/9 detrimental/1/0 detroit/3/15/15 deutsche/1
    dev/2 devastated/2 devastating/2/0 devastation/1/26 develop/4/36 developed/5/0 developer/3/18
    developers/3/18 developing/4/0 development/6/4 developmental/2/1 developments/3/4 develops/2/36
    deviation/1/11 device/4/6 devices/4/9 devil/3/18 devils/2/18 devised/1 devoid/1/0 devon/2/15 devote/1/32
    devoted/3/0 devotion/2/12 devout/1/0 dew/1/27 dewas///15 dewey/1/18 dexter/1/0 deyang///35 dezful///15
    dezhou///15 df/1 dh/1 dhabi/1//36 dhaka//15/17 dhanbad///16 dhule///15 dhārāvi///15 di/3 dia/1/14
    diabetes/3/26 diabetic/1/18 diadema///15 diagnose/1/31 diagnosed/2 diagnosis/3/4 diagnostic/2/1
    diagonal/1/0 diagram/2/6 diagrams/1/6 dial/2/32 dialect/1/10 dialog/1/10 dialogue/3/10 diameter/2/7
    diamond/3/21 diamonds/2/21 diana/2/18 diane/2 diaper/1/6 diapers/1/6 diaries/1/10 diarrhea/1/26
    diary/2/10 diaspora/1/14 diaz/1/18 dibir///35 dice/2/6 dick/4/18 dickens/1/10 dickinson/1/18 dicks/1/18
    dickson/1 dictate/1/32 dictated/1/0 dictates/1/32 dictator/1/18 dictatorship/1/14 dictionary/2/10 did/7
    didnt/3 die/5/30 died/5 diego/3//36 diepsloot///15 dies/3/27 diesel/2/18 diet/4/13 dietary/2/1
    diets/1/13 diez///25 differ/2/42 difference/5/7 differences/4/7 different/6/0 differential/2/9
    differentiate/1/31 differentiation/1/9 differently/3/2 differing/1 differs/1/42 difficult/5/0
    difficulties/3/4 difficulty/3/4 diffusion/1/22 dig/3/35 digest/2/31 digestion/1/22 digestive/1/1
    digging/2/4 digit/2/23 digital/4/1 digitally/1/2 digits/1/23 dignity/2/7 digri///15 digs/1/6 dihok///15
    dildo/1/6 dilemma/2/9 diligence/1/7 dillon/1 diluted/1/0 dim/1/0 dime/1/21 dimension/2/7 dimensional/2/1
    dimensions/2/7 diminish/1/30 diminished/1/0 diminishing/1/0 din/1/11 dinajpur///15 dindigul///15
    dine/1/34 diner/1/18 ding/1/11 dingxi///15 dinh///35 dining/3/4 dinner/4/13 dinners/1/13 dino/1
    dinosaur/2/5 dinosaurs/2/5 diocese/1/15 dion/1 dioxide/2/27 dip/2/30 diploma/2/10 diplomacy/2/7
    diplomat/1/18 diplomatic/3/1 diplomats/1/18 dipped/1/0 dipping/1 dips/1/30 dir/1 dire/1/0/25 direct/5/0
    directed/4/0 directing/2/0 direction/5/15 directional/1/1 directions/3/15 directive/2/10 directly/5/2
    director/5/18 directorate/1/14 directors/3/18 directory/2/10 directs/1/0 dirk/1/6 dirt/3/27 dirty/4/0
    dis/2/18 disabilities/2/26 disability/3/26 disable/1/30 disabled/3/0 disadvantage/2/7 disadvantaged/1/0
    disadvantages/1/7 disagree/2/32 disagreed/1 disagreement/1/26 disagreements/1/26 disappear/2/30
    disappearance/2/4 disappeared/3 disappearing/1/4 disappears/1/30 disappoint/1/37 disappointed/3/0
    disappointing/2/0 disappointment/2/12 disaster/3/11 disasters/2/11 disastrous/1/0 disbelief/1/9 disc/3/6
    discard/1/40 discarded/1/0 discharge/2/11 discharged/2/0 disciple/1/18 disciples/1/18 disciplinary/2/1
    discipline/3/9 disciplined/1/0 disciplines/1/9 disclaimer/1/10 disclose/2/32 disclosed/2/0
    disclosure/2/10 disco/2/10 discomfort/1/26 disconnect/1/35 disconnected/1/0 discontent/1/12
    discontinued/1/0 discord/1/26 discount/3/32 discounted/1 discounts/2/32 discourage/1/32 discouraged/1/0
    discourse/2/10 discover/3/31 discovered/4/0 discoveries/2/4 discovering/2 discovers/1/31 discovery/3/4
    discredit/1/26 discreet/1/0 discrete/1/0 discretion/2/26 discriminate/1/31 discrimination/3/4
    discriminatory/1/0 discs/1/6 discuss/4/32 discussed/3 discusses/2/32 discussing/3 discussion/4/10
    discussions/3/10 disdain/1/12 disease/5/26 diseases/3/26 disgrace/2/26 disgraceful/1/0 disguise/2/7
    disguised/1/0 disgust/1/12 disgusted/1/0 disgusting/3/0 dish/3/6 dishes/3/6 dishonest/1/0 disk/2/25
    disks/1/25 dislike/2/37 disliked/1/0 dismantled/1/0 dismiss/2/32 dismissal/2/4 dismissed/3/0
    dismissing/1 disney/3/18 disneyland/1/15 disorder/3/26 disorders/3/26 disparity/1/7 dispatch/2/38
    dispatched/1 disperse/1/35 dispersed/1/0 displaced/2 displacement/1/4 display/4/39 displayed/3
    displaying/1 displays/2/39 disposable/1/0 disposal/2/7 dispose/1/40 disposed/1/0 disposition/1/7
    disproportionate/1/0 disproportionately/1/2 dispute/3/32 disputed/2/0 disputes/2/32 disqualified/1/0
    disregard/1/32 disrespect/1/10 disrespectful/1/0 disrupt/1/32 disrupted/1/0 disruption/2/4
    disruptive/1/0 dissatisfaction/1/12 dissatisfied/1/0 dissent/1/10 dissertation/2/10 dissolution/1/22
    dissolve/1/30 dissolved/2/0 distance/4/7 distances/2/7 distant/3/0 distinct/3/0 distinction/2/9
    distinctions/1/9 distinctive/2/0 distinctly/1/2 distinguish/2/31 distinguished/3/0 distinguishing/1
    distorted/1/0 distortion/1/11 distract/2/37 distracted/2/0 distracting/1 distraction/2/9
    distractions/1/9 distress/2/12 distressed/1/0 distribute/2/40 distributed/3/0 distributing/1
    distribution/4/9 distributions/1/9 distributor/1/18 distributors/1/18 district/5/15/36 districts/3/15
    distrust/1/31 disturb/1/37 disturbance/1/11 disturbances/1/11 disturbed/2/0 disturbing/2/0 ditch/2/6
    ditto/1/10 div/1 diva/1/18 dive/3/38 diver/1/18 divergent/1/0 divers/1/0 diverse/3/0 diversified/1/0
    diversion/1/4 diversity/3/7 divert/1/38 diverted/1/0 dives/1/38 divide/3/41 divided/3/0 dividend/2/21
    dividends/2/21 divides/1/41 dividing/1 divine/3/0 diving/2/11 divinity/1/18 divinópolis///15
    division/4/14 divisions/3/14 divisive/1/0 divorce/3/4 divorced/2/0 diwaniyah///35 dixie/1/15 dixon/2
    diy/2 diyarbakır///16 dizzy/1/0 dj/3/18 djelfa///15 djibouti//15/15 djs/1/18 dk/1 dl/1/23 dlc/1 dm/2/26
    dna/3/27 dnc/1 dnipro///15 dniprovskyi///15 do/8/41/35 doc/3/18 dock/2/6 docking/1/4 docks/1/6 docs/1/18
    doctor/5/18 doctoral/1/1 doctorate/1/10 doctors/4/18 doctrine/2/9 document/4/10 documentaries/1/10
    documentary/3/10 documentation/2/10 documented/2/0 documenting/1 documents/4/10 dod/1/14 dodd/1
    dodge/2/38 dodgers/2/18 dodging/1/4 dodgy/1/0 dodoma//15/15 doe/2/14 does/7/41 doesnt/2 dog/5/5
    doggy/1/5 dogs/4/5 doha//15/15 doin/2 doing/6/4 dole/1/21 doll/2/6 dollar/4/23 dollars/4/23 dolls/2/6
    dolly/1/6 dolphin/1/5 dolphins/2/5 dom/2 domain/3/26 domains/2/26 dombivali///16 dome/2/25 domestic/4/0
    dominance/2/7 dominant/3/0 dominate/2/42 dominated/3/0 dominates/1/42 dominating/1/0 domination/2/4
    domingo//18/36 dominic/1/18 dominican/1/18 dominion/1/26 don/4/29 donald/3 donate/2/40 donated/2
    donating/1 donation/2/21 donations/2/21 doncaster/1 done/6/0 donetsk//15/15 dong/2/23 dongguan///16
    donghai///15 dongtai///15 dongying///15 donkey/1/10 donna/2/18 donnie/1 donor/2/18 donors/2/18 donovan/1
    dont/4 donut/1/13 donuts/1/13 doo/1 doom/2/32 doomed/2/0 door/5/6 doors/4/6 doorstep/1/6 doorway/1/6
    dopamine/1/27 dope/2/6 doping/1 dora/1 doris/1/18 dorm/1/6 dormant/1/0 dorothy/2 dorsal/1/0 dorset/1
    dortmund/1/15/15 dos/1/14/35 dosage/1/23 dose/3/6 doses/2/14 dosquebradas///15 dot/2/25 dots/2/25
    dotted/1/0 douala//15/16 double/5/0 doubled/2/0 doubles/2/4 doubling/1/22 doubt/5/9 doubted/1
    doubtful/1/0 doubting/1/0 doubts/2/9 douche/1/6 doug/2 dough/2/13 douglas/3/18 dove/1/5 dover/1/15 dow/1
    down/7/2 downed/1/0 downfall/1/11 downhill/1/0 downing/1/18 download/4/40 downloaded/2 downloading/2
    downloads/1/40 downright/1/2 downs/2/2 downside/1/9 downstairs/2/2 downstream/1/2 downtown/3/0
    downward/2/0 doyle/2 dozen/3/23 dozens/3/23 dp/1/18 dr/5 dracula/1/20 draft/4/36 drafted/2 drafting/1/4
    drafts/1/36 drag/3/35 dragged/2 dragging/2/0 dragon/3/18 dragons/2/18 drain/2/38 drainage/2/4
    drained/1/0 draining/1/0 drains/1/38 drake/2/18 drama/4/10 dramas/1/10 dramatic/3/0 dramatically/2/2
    drank/2 drastic/1/0 drastically/1/2 draw/4/35 drawer/2/6 drawers/1/6 drawing/4/10 drawings/2/10
    drawn/4/0 draws/2/35 dre/1 dread/1/37 dreaded/1/0 dreadful/1/0 dream/5/9 dreamed/2/0 dreaming/2/9
    dreams/4/9 dreamt/1 dresden//15/15 dress/4/29 dressed/3/0 dresser/1/6 dresses/2/29 dressing/3/13
    drew/3/18 dried/2/0 drift/2/38 drifted/1 drifting/1/0 drill/2/35 drilled/1/0 drilling/2/4 drills/1/35
    drink/5/34 drinking/4/4 drinks/3/34 drip/1/38 dripping/1/0 drive/5/38 driven/4/0 driver/4/18
    drivers/4/18 drives/3/38 driveway/1/6 driving/5/0 drone/2/5 drones/2/5 drop/5/38 dropped/4 dropping/3/0
    drops/3/38 drought/2/26 drove/3/14 drown/1/30 drowned/2 drowning/2 drug/4/6 drugs/4/6 drum/3/6
    drummer/1/18 drums/2/6 drunk/4/0 drunken/1/0 dry/4/30 dryer/1/6 drying/2 ds/2/27 dt/1 du/3 dual/3/0
    dub/1/32 dubai/2/15/16 dubbed/2 dubious/1/0 dublin/2/15/16 duchess/2/18 duck/3/38 ducks/2/38 duct/1/8
    dude/4/18 dudes/2/18 dudley/1 due/6/0 duel/1/4 dues/1/0 duet/1/23 duff/1/13 duffy/1 dug/2/5 duh/1 dui/1
    duisburg///15 duke/3/18 dull/2/0 duly/1/2 dumai///15 dumb/4/0 dumbass/1/18 dumbest/1 dummy/1/18
    dump/2/40 dumped/2/44 dumping/1/4 dumps/1/26 dumpster/1/6 dun/1/5 duncan/2/18 dundee/1 dunes/1/5
    dungeon/1/6 dungeons/1/6 dunk/1/35 dunn/1 dunno/2 duo/2/23 duplicate/1/36 duque///25 durability/1/7
    durable/1/0 durango//15/35 durant/1/18 duration/3/28 durban//15/16 durg///15 durgapur///15
    durham/2/15/15 during/7 dushanbe//15/15 dusk/1/28 dust/3/27 dustin/1 dusty/1/0 dutch/3/1 duties/3/4
    duty/4/4 dvd/3/6 dvds/1/6 dwarf/2/42 dwayne/1 dwell/1/42 dwelling/2/6 dwellings/1/6 dwight/2 dye/2/30
    dyed/1/0 dyer/1/18 dying/4/0 dyke/1/18 dylan/2/18 dynamic/3/0 dynamics/2/9 dynamite/1/6 dynasty/2/14
    dysfunction/1/26 dysfunctional/1/0 dzerzhinsk///15 düsseldorf///15 dĩ///25 dương///35 dầu///35 e/5/27
    ea/2/18 each/6/0 eager/2/0 eagerly/1/2 eagle/3/5 eagles/3/5 ear/3/8 earl/3/18 earlier/5/2 earliest/2/0
    early/6/0 earn/3/40 earned/4/0 earnest/1/0 earning/3 earnings/3/21 earns/1/40 earrings/1/6 ears/3/8
    earth/5/17 earthly/1/0 earthquake/3/11 earthquakes/1/11 ease/3/29 easier/4 easiest/2 easily/5/2
    east/5/0/25 easter/3/28 eastern/4/0 easy/5/0 eat/5/34 eaten/3/0 eater/1/18 eaters/1/18 eating/4/4
    eaton/1 eats/2/13 ebay/2 ebola/1/26 ebony/1/7 ebook/2 ebooks/1 ebute///25 ec/2/14 ecatepec///26
    eccentric/1/0 ecclesiastical/1/1 echo/2/7 echoed/1 echoes/1/7 echoing/1/0 eclectic/1/0 eclipse/2/11
    eco/2 ecological/2/1 ecology/2/26 ecommerce/1 economic/5/1 economical/1/0 economically/2/2 economics/3/9
    economies/2/14 economist/2/18 economists/2/18 economy/4/14 ecosystem/2/14 ecosystems/1/14 ecstasy/1/26
    ecstatic/1/0 ecuador/1/15 ed/4/26 eddie/3 eddy/1/38 eden/2/15 edgar/2/18 edge/4/15 edged/1/0 edges/2/15
    edgy/1/0 edible/1/13 edinburgh/3/15/15 edison/1/18 edit/3/30 edited/3/0 edith/1 editing/3/10
    edition/4/10 editions/2/10 editor/4/18 editorial/3/10 editors/2/18 edits/1/30 edmonton/1/15/16 edmund/1
    edogawe///15 eds/2/6 edt/1 eduardo/1 educate/2/41 educated/3/0 educating/1 education/5/4 educational/4/1
    educator/1/18 educators/2/18 edward/4/18 edwards/2/18 edwin/1/18 ee/1/9 eerie/1/0 eff/1/35 effect/5/19
    effected/1/0 effective/4/0 effectively/3/2 effectiveness/2/7 effects/4/21 efficacy/1/7 efficiency/3/24
    efficient/3/0 efficiently/2/2 effort/5/4 efforts/4/4 eg/1 egg/3/5 eggs/4/13 ego/2/12 egypt/3/15
    egyptian/3/18 egyptians/1/18 eh/3 eight/5/0 eighteen/2/0 eighteenth/1/0 eighth/3/0 eighty/2/0 eileen/1
    eimsbüttel///15 eindhoven//15/15 einstein/2/18 eisenhower/1/18 either/6/2 eixample///15 ejected/1
    ekpene///35 el/4/24/25 elaborate/2/0 elaine/1 elastic/1/0 elazığ///15 elbow/2/8 elbows/1/8 elche///15
    elder/2/18 elderly/3/0 elders/2/18 eldest/1/0 eldoret///15 eleanor/2 elect/2/41 elected/4/0 electing/1
    election/5/4 elections/4/4 elective/1/0 electoral/3/1 electorate/1/14 electric/4/1 electrical/3/1
    electricity/3/19 electro/1 electrode/1/6 electromagnetic/1/1 electron/2/17 electronic/4/1
    electronics/3/9 electrons/1/17 elegance/1/7 elegant/2/0 element/3/9 elemental/1/0 elementary/3/0
    elements/4/19 elena/2 elephant/2/5 elephants/2/5 elevate/1/41 elevated/2/0 elevation/2/11 elevator/2/6
    elevators/1/6 eleven/3/0 eleventh/1/0 elf/1/18 eli/2 elias/1/18 eligibility/2/7 eligible/3/0 elijah/1/18
    eliminate/3/30 eliminated/2 eliminates/1/30 eliminating/2 elimination/2/4 eliot/1/18 elite/3/14
    elites/1/14 eliza/1 elizabeth/3/18 elk/1/5 ella/1 elle/1 ellen/2 ellie/1 elliot/2 elliott/2 ellis/2/18
    ellison/1/18 elm/1/20 elon/1 elongated/1/0 eloy///25 elsa/1 else/6/2 elsewhere/3/2 elton/1 eluru///15
    elusive/1/0 elves/1/19 elvis/2/6 em/4/23 email/4/10 emailed/1 emails/3/10 emalahleni///15 embargo/1/10
    embark/1/30 embarked/1 embarrass/1/37 embarrassed/2/0 embarrassing/3/0 embarrassment/2/12 embassy/3/6
    embedded/2/0 emblem/1/6 embodied/1/44 embodiment/1/18 embrace/3/42 embraced/2 embraces/1/42
    embracing/1/4 embroidered/1 embryo/1/20 embu///25 emerald/1/27 emerge/2/30 emerged/3 emergence/2/11
    emergencies/1/11 emergency/4/11 emerges/1/30 emerging/3/44 emerson/1/18 emery/1/27 emily/3 eminem/1
    eminent/1/0 emirates/2/15 emission/2/4 emissions/2/4 emitted/1 emma/3 emmanuel/1 emmy/2/10 emotion/3/12
    emotional/4/0 emotionally/2/2 emotions/3/12 empathy/2/12 emperor/3/18 emphasis/3/26 emphasize/1/32
    emphasized/2/0 emphasizes/1/32 emphasizing/1/4 empire/4/15 empires/1/15 empirical/1/0 employ/2/34
    employed/3/0 employee/4/18 employees/4/18 employer/3/18 employers/3/18 employing/2 employment/4/4
    employs/2/34 empower/1/41 empowered/1/0 empowering/1 empowerment/1/4 empress/1/18 emptied/1 empty/4/0
    ems/1/23 emulate/1/42 en/4/23 enable/3/30 enabled/3 enables/2/30 enabling/2/0 enact/1/41 enacted/2
    enamel/1/8 enchanted/1/0 enclosed/2/0 enclosure/1/6 encoded/1 encoding/1/4 encompasses/1/42
    encompassing/1/0 encore/1/4 encounter/3/38 encountered/2 encounters/2/38 encourage/3/41 encouraged/3/0
    encouragement/2/10 encourages/2/41 encouraging/3/0 encrypted/1 encryption/1/4 encyclopedia/1/10 end/6/42
    endangered/2/0 endeavor/1/4 endeavors/1/4 endeavour/1/4 ended/5/0 endemic/1/0 ending/4/10 endings/1/10
    endless/3/0 endlessly/1/2 endorse/1/41 endorsed/2 endorsement/2/10 endowed/1/0 endowment/1/9 ends/4/42
    endurance/2/7 endure/2/42 endured/1 enduring/1/0 enemies/3/14 enemy/4/14 energetic/2/0 energies/1/19
    energy/5/19 enforce/2/41 enforced/2/0 enforcement/3/4 enforcing/1 eng/1 engage/3/41 engaged/4/0
    engagement/3/4 engagements/1/4 engages/1/41 engaging/3/0 engine/4/6 engineer/4/18 engineered/2
    engineering/4/4 engineers/3/18 engines/3/6 england/5/15 english/5/1 englishman/1/18 engraved/1/0
    engraving/1/6 enhance/2/30 enhanced/2/0 enhancement/1/4 enhances/1/30 enhancing/1 enjoy/5/37
    enjoyable/2/0 enjoyed/4 enjoying/3 enjoyment/2/12 enjoys/2/37 enlarged/1/0 enlightened/1/0
    enlightenment/1/9 enlist/1/33 enlisted/2 enormous/3/0 enormously/1/2 enough/6/2 enquiries/1/10
    enquiry/1/10 enraged/1/0 enrich/1/30 enriched/1 enrichment/1/4 enrique/1 enroll/1/41 enrolled/2/0
    enrollment/2/4 enríquez///35 ensemble/2/14 ensenada///15 enshi///15 enslaved/1 ensued/1 ensuing/1/0
    ensure/4/32 ensured/1 ensures/1/32 ensuring/2 ent/1 entails/1/42 enter/4/38 entered/4 entering/3/11
    enterprise/3/4 enterprises/2/4 enters/2/38 entertain/2/41 entertained/1/0 entertainer/1/18
    entertaining/3/0 entertainment/4/4 enthusiasm/2/7 enthusiast/1/18 enthusiastic/2/0 enthusiasts/1/18
    entire/5/0 entirely/4/2 entirety/1/26 entities/2/3 entitled/4/0 entitlement/1/7 entity/3/3 entrance/3/6
    entrances/1/6 entrants/1/6 entrenched/1/0 entrepreneur/2/18 entrepreneurial/1/1 entrepreneurs/2/18
    entrepreneurship/1 entries/2/10 entrusted/1 entry/4/10 enugu///15 envelope/2/6 envelopes/1/35
    environment/4/26 environmental/4/1 environmentally/1/2 environments/2/26 envisioned/1/0 envoy/1/18
    envy/2/37 enzyme/2/27 enzymes/1/27 ep/3 epa/2/14 epic/3/10 epidemic/2/11 epidemiology/1/9 epilepsy/1/26
    episcopal/1/1 episode/5/11 episodes/3/11 eps/1 epstein/1/18 epworth///15 eq/1/7 equal/4/0 equality/3/7
    equally/3/2 equals/2/0 equation/2/10 equations/2/10 equilibrium/1/26 equip/1/40 equipment/4/6
    equipped/3/0 equitable/1/0 equity/3/21 equivalent/4/9 er/3/27 era/4/28 erase/1/30 erased/1 erbil///16
    erect/1/36 erected/2 erection/1/26 erfurt///15 ergi///35 eric/3 erica/1/20 erie/1/18 erik/1 erin/1/15
    ernest/2 ernie/1 ernst/1/18 erode//30/15 eroded/1/0 erosion/1/22 erotic/2/0 err/1/31 errands/1/4
    erratic/1/0 error/4/4 errors/3/4 erupted/1 eruption/1/11 erzurum///15 es/2/27/36 escalate/1/30
    escalated/1 escalation/1/4 escape/4/38 escaped/3/0 escapes/1/38 escaping/2 escobedo///35 escort/2/38
    escorted/1 escorts/1/38 esenler///15 esenyurt///15 eskişehir///15 eslamshahr///15 esmeraldas///15
    esna///15 esp/1/10 especially/5/2 espionage/1/4 espn/2 espoo//15/15 espresso/1/13 esque/1 essay/3/10
    essays/2/10 essen//15/15 essence/2/9 essential/4/0 essentially/3/2 essentials/1/0 essex/2/15 est/3/28/35
    establish/3/41 established/5/0 establishes/1/41 establishing/3 establishment/3/4 establishments/2/4
    estate/4/21/35 estates/2/21 este///35 esteem/2/26 estero///35 esther/1/18 estimate/3/31 estimated/4/0
    estimates/3/31 estimating/1 estimation/1/10 estonia/1/15 estrogen/1/27 et/4 eta/1/14 etc/5 eternal/3/0
    eternity/2/28 ethan/2 ethanol/1/27 ethel/1 ether/1/27 ethic/1/9 ethical/2/0 ethics/3/16 ethiopia/2/15
    ethiopian/1/18 ethnic/3/1 ethnicity/2/7 ethos/1/7 etiquette/1/10 etobicoke///15 etsy/1 etāwah///15
    eu/4/27 eugene/2/18 eur/1 eureka/1/27 euro/2/23 europa/1/17 europe/5/17 european/5/1 europeans/2/1
    euros/2/23 ev/1/23 eva/2 evacuate/1/30 evacuated/1/0 evacuation/2/4 evade/1/32 evaluate/2/31 evaluated/2
    evaluating/2 evaluation/3/4 evaluations/1/4 evan/2 evangelical/1/1 evans/3/18 evasion/1/4 evaton///15
    eve/3/18 evelyn/1 even/7/2 evening/4/28 evenings/1/28 evenly/1/2 event/5/3 events/5/3 eventual/2/0
    eventually/4/2 ever/6/2 everest/1/17 everett/1 evergreen/1/20 everlasting/1/0 everton/2 every/7/0
    everybody/4 everyday/3/0 everyone/6 everything/6 everytime/1 everywhere/4/2 evicted/1 eviction/1/4
    evidence/5/9 evidenced/1/0 evident/2/0 evidently/1/2 evil/4/0 evils/1/0 evolution/3/22 evolutionary/2/1
    evolve/2/30 evolved/2 evolving/2 ew/1/4 ex/4/0 exact/4/0 exactly/5/2 exaggerated/1/0 exaggeration/1/4
    exam/3/10 examination/3/4 examinations/1/4 examine/3/31 examined/2 examiner/1/18 examines/1/31
    examining/2 example/5/9 examples/4/9 exams/2/10 excavation/1/4 exceed/2/42 exceeded/2 exceeding/1/0
    exceedingly/1/2 exceeds/1/42 excel/2/42 excellence/2/7 excellency/1/18 excellent/4/0 except/5/31
    exception/3/9 exceptional/2/0 exceptionally/2/2 exceptions/2/9 excerpt/1/10 excerpts/1/10 excess/3/7
    excessive/3/0 excessively/1/2 exchange/4/19 exchanged/2/0 exchanges/2/19 exchanging/1 excited/4/0
    excitement/3/12 exciting/4/0 exclude/2/31 excluded/2 excludes/1/31 excluding/2 exclusion/1/26
    exclusive/4/0 exclusively/3/2 excursion/1/4 excuse/4/10 excuses/2/10 exec/1/14 execute/2/41 executed/3/0
    executing/1/4 execution/3/4 executions/1/4 executive/4/18 executives/2/18 exemplary/1/0 exempt/2/0
    exemption/1/26 exemptions/1/26 exercise/4/4 exercised/1 exercises/3/4 exercising/2/4 exert/1/34 exeter/1
    exhaust/2/29 exhausted/2/0 exhausting/1/0 exhaustion/1/26 exhaustive/1/0 exhibit/3/39 exhibited/2
    exhibiting/1 exhibition/3/4 exhibitions/1/4 exhibits/2/39 exile/2/41 exiled/1 exist/4/42 existed/3
    existence/4/26 existent/1/0 existential/1/0 existing/4/0 exists/3/42 exit/3/6 exited/1 exiting/1
    exits/1/6 exodus/1/4 exotic/2/0 exp/1 expand/3/30 expanded/3/0 expanding/3/0 expands/1/30 expansion/4/4
    expansive/1/0 expect/5/31 expectancy/1/9 expectation/2/9 expectations/3/9 expected/5/0 expecting/3
    expects/2/31 expedition/2/4 expeditions/1/4 expelled/2 expenditure/2/21 expenditures/1/21 expense/3/21
    expenses/3/21 expensive/4/0 experience/5/9 experienced/4/0 experiences/4/9 experiencing/2 experiment/3/4
    experimental/3/1 experimentation/1/9 experimenting/1 experiments/3/4 expert/4/18 expertise/2/9
    experts/4/18 expiration/1/28 expire/1/42 expired/2/0 expires/1/42 explain/4/32 explained/4 explaining/3
    explains/3/32 explanation/3/10 explanations/2/10 explanatory/1/0 explicit/2/0 explicitly/2/2
    explode/2/30 exploded/2/0 explodes/1/30 exploding/1/0 exploit/2/34 exploitation/2/4 exploited/1/0
    exploiting/1 exploits/1/34 exploration/3/4 explore/3/31 explored/2 explorer/2/18 explorers/1/18
    explores/1/31 exploring/2 explosion/3/11 explosions/1/11 explosive/2/0 explosives/2/0 expo/1/14
    exponential/1/24 exponentially/1/2 export/3/40 exported/1 exporters/1/18 exporting/1/4 exports/2/40
    expose/2/39 exposed/4/0 exposes/1/39 exposing/2 exposition/1/10 exposure/3/7 express/4/32 expressed/4/0
    expresses/1/32 expressing/2 expression/4/10 expressions/2/10 expressive/1/0 expressly/1/2 expulsion/1/4
    exquisite/1/0 extend/3/42 extended/4/0 extending/2 extends/2/42 extension/3/28 extensions/2/28
    extensive/3/0 extensively/2/2 extent/3/26 exterior/2/15 external/4/0 externally/1/2 extinct/1/0
    extinction/2/26 extra/5/0 extract/2/35 extracted/1 extraction/2/22 extracts/1/35 extraordinarily/1/2
    extraordinary/3/0 extras/1/0 extravagant/1/0 extreme/4/0 extremely/4/2 extremes/1/0 extremism/1/9
    extremist/1/18 extremists/1/18 eye/5/8 eyebrow/1/8 eyebrows/2/8 eyed/2/0 eyes/5/9 eyewitness/1/18
    ezra/1/18 ezzouar///35 f/5/23 fa/3/10 faa/1/14 fab/1/0 fabric/2/6 fabricated/1/0 fabrication/1/4
    fabrics/1/6 fabulous/2/0 facade/1/6 face/6/8 facebook/5 faced/3/0 faces/4/8 facial/2/1 facilitate/2/30
    facilitated/1 facilitating/1 facilities/4/6 facility/4/6 facing/4/6 fact/6/9 faction/2/14 factions/2/14
    facto/1 factor/4/11 factories/2/6 factors/4/11 factory/4/6 facts/4/9 factual/1/0 faculties/1/9
    faculty/3/9 fade/2/30 faded/2/0 fades/1/9 fading/1/11 fag/1/41 faggot/1/18 fail/4/41 failed/4
    failing/3/26 fails/3/41 failure/4/4 failures/2/4 faint/2/0 fair/5/0 fairfax/1 fairfield/1 fairies/1/18
    fairly/4/2 fairness/2/7 fairs/1/0 fairy/2/18 faisalabad//15/16 faith/4/9 faithful/2/0 fake/4/0 faked/1
    faking/1 falcon/2/5 falcons/1/5 fall/5/38 fallen/3/0 falling/4/0 fallon/1 fallout/1/27 falls/4/20
    false/4/0 falsely/1/2 fam/1 fame/3/26 famed/1/0 familiar/4/0 familiarity/1/7 families/5/14 family/6/14
    famine/1/26 famous/4/0 famously/1/2 fan/5/18 fanbase/1 fancy/3/36 fandom/1/14 fang/1/5
    fangchenggang///15 fanling///15 fanny/1/8 fans/5/18 fantasies/1/9 fantastic/4/0 fantasy/4/9 far/6/2
    farce/1/10 fare/2/9 fares/1/2 farewell/2/10 fargo/1/15 faridabad///16 farm/4/6 farmer/3/18 farmers/3/18
    farmhouse/1/6 farming/3/4 farmland/1/15 farms/3/6 farrell/1/18 farrukhābād///15 fart/1/4 farther/2/2
    fascinated/1/0 fascinating/3/0 fascination/1/26 fascism/1/9 fascist/2/1 fascists/1/1 fasher///35
    fashion/4/7 fashionable/1/0 fashioned/2/0 fast/5/0 faster/4/2 fastest/3/2 fasting/1/4 fat/4/0 fatal/2/0
    fatalities/1/11 fatally/1/2 fate/3/11 father/5/18 fathers/2/18 fatigue/2/26 fatih///15 fats/1/0
    fatty/2/0 faulkner/1/18 fault/4/4 faults/1/4 faulty/1/0 fauna/1/14 faux/1/0 favor/4/41 favorable/2/0
    favored/2/0 favorite/5/9 favoriten///15 favorites/2/9 favors/2/41 favour/3/41 favourable/1/0 favoured/1
    favourite/4/18 favourites/1/18 favours/1/41 fax/1/6 fayetteville//15/15 fayyum///35 fb/2 fbi/3/14 fc/2
    fcc/2/14 fda/2/14 fe/2/27/35 fear/5/12 feared/2 fearful/1/0 fearing/1 fearless/1/0 fears/3/12
    feasibility/1/7 feasible/2/0 feast/2/4 feat/2/4 feather/1/5 feathers/2/5 feature/4/9 featured/3/0
    features/5/9 featuring/3 feb/3/28 february/5/28 fed/4/18 federal/5/0 federally/1/2 federation/3/14
    fedex/1 feds/1/18 fee/4/21 feed/4/34 feedback/3/10 feeder/1/5 feeding/3/4 feeds/2/34 feel/6/31
    feeling/5/3 feelings/4/12 feels/5/31 fees/4/27 feet/5 feira///25 felicity/1/7 felipe/1//35 felix/2
    fell/4/35 fella/1/18 fellas/1/18 fellow/4/18 fellows/2/18 fellowship/2/14 felony/2/4 felt/5/0 female/5/5
    females/3/5 feminine/2/0 feminism/2/9 feminist/3/18 feminists/1/18 fence/3/6 fences/1/6 fencing/1/6
    fender/1/6 fendou///15 feng/1 fenghuang///15 fengshan///15 fengxiang///16 ferdinand/1/18 fergana///15
    ferguson/2 fermentation/1/22 fernandez/1 fernando/2//35 ferrari/2 ferris/1 ferry/2/38 fertile/1/0
    fertility/2/28 fertilizer/1/27 fes//15/16 fest/2 festival/4/28 festivals/2/28 festive/1/0
    festivities/1/4 fetal/1/1 fetch/1/35 fetched/1 fetish/1/12 fetus/1/5 feud/1/4 feudal/1/1 fever/3/12
    few/6/0 fewer/3/0 ff/2 ffs/1 fg/1 fi/3 fianarantsoa///15 fiance/1/18 fiasco/1/11 fiat/1/10 fiber/2/27
    fibers/1/27 fibre/1/27 fiction/3/10 fictional/2/1 fiddle/1/6 fidelity/1/7 field/5/15 fielding/1/4
    fields/4/18 fierce/2/0 fiercely/1/2 fiery/1/0 fiesta/1/11 fifa/3 fife/1/6 fifteen/3/0 fifteenth/1/0
    fifth/4/0 fifty/3/0 fig/2/10 fight/5/33 fighter/3/18 fighters/3/18 fighting/5/4 fights/3/33 figs/1/10
    figure/5/10 figured/3/0 figures/4/10 figuring/1/9 fiji/1/15 fil/1 file/4/32 filed/3 files/3/32
    filing/2/10 filipino/1/18 fill/4/30 filled/4/0 filler/1/27 filling/3/27 fills/2/30 film/5/10 filmed/2/0
    filming/3/4 filmmaker/1/18 filmmakers/1/18 films/4/10 filter/3/35 filtered/1 filtering/1 filters/2/35
    filth/1/27 filthy/2/0 filtration/1/22 fin/2/6 final/5/0 finale/2/11 finalist/1/18 finalists/1/18
    finalized/1 finally/5/2 finals/3/0 finance/4/40 financed/1/0 finances/2/21 financial/5/1 financially/2/2
    financing/3/4 finch/1/5 find/7/40 finding/4/4 findings/3/14 finds/4/40 fine/5/0 fined/2 finely/1/2
    finer/1/0 fines/2/6 finest/3/0 finger/3/8 fingerprint/1/10 fingerprints/1/10 fingers/4/8 finish/5/30
    finished/5/0 finishes/2/30 finishing/3/7 finite/2/0 finland/2/15 finn/2/18 finnish/1/10 fins/1/6 fiona/1
    fir/1/20 fire/6/33 firearm/1/6 firearms/2/6 fired/4/0 firefighter/1/18 firefighters/1/18 firefox/1
    fireplace/1/6 fires/3/20 fireworks/2/6 firing/3/4 firm/4/0 firmly/2/2 firms/3/0 first/8/0 firstly/2/2
    fiscal/3/1 fischer/1/18 fish/5/5 fisher/2/18 fisheries/1/6 fisherman/1/18 fishermen/1 fishes/1/5
    fishing/3/4 fist/2/8 fists/1/8 fit/5/42 fitness/3/7 fits/3/42 fitted/3/44 fitting/2/0 fittings/1/0
    fitz/1 fitzgerald/1/18 five/6/0 fix/4/30 fixed/4/0 fixes/1/30 fixing/2/4 fixture/1/6 fixtures/2/6
    fl/2/15 fla/1 flag/4/6 flagged/1 flags/2/6 flagship/2/6 flair/1/9 flakes/1/18 flame/2/22 flames/2/22
    flaming/1/0 flanders/1/15 flank/1/42 flap/1/38 flare/1/10 flares/1/10 flash/3/39 flashback/1/10
    flashbacks/1/10 flashed/1 flashes/1/39 flashing/1/11 flashlight/1/6 flat/4/0 flats/2/6 flattened/1/0
    flattering/1/0 flavor/2/9 flavored/1 flavors/1/9 flavour/2/26 flavours/1/26 flaw/1/26 flawed/2/0
    flawless/1/0 flaws/2/26 flea/1/5 fled/2 flee/2/38 fleece/1/27 fleeing/1/0 fleet/3/0 fleeting/1/0
    fleets/1/0 fleming/1/18 flesh/3/8 fletcher/2/18 flew/3 flex/2/38 flexibility/2/7 flexible/3/0 flick/1/11
    flickr/1 flies/2/15 flight/4/4 flights/3/4 fling/1/35 flint/2/27 flip/3/38 flipped/1 flipping/1
    flirt/1/32 flirting/1/4 flo/1 float/2/38 floated/1 floating/3/0 floats/1/38 flock/1/14 flood/3/35
    flooded/2/0 flooding/2/4 floods/2/35 floor/5/6 floors/2/6 flop/1/38 flops/1/38 flor///35 flora/2/14
    floral/2/0 florence/2/15/15 flores/1 florianópolis///15 florida/4/15 floridablanca///15 flour/2/13
    flourish/1/30 flourished/1 flow/4/38 flowed/1 flower/3/20 flowering/1/22 flowers/4/20 flowing/2/0
    flown/2 flows/3/38 floyd/2 flu/2/26 fluctuations/1/11 fluent/1/0 fluffy/1/0 fluid/3/27 fluids/2/27
    flung/1 fluorescent/1/0 flush/2/29 flushing/1 flute/1/6 flux/1/28 fly/4/38 flyer/1/10 flyers/1/10
    flying/4/0 flynn/2 fm/2/10 fn/1 fo/1/18 foam/2/17 focal/1/0 focus/5/31 focused/4/0 focuses/2/31
    focusing/3/9 fodder/1/18 foe/1/18 foes/1/18 fog/2/19 foil/2/6 fold/2/35 folded/2/0 folder/2/10
    folding/2/22 folds/1/35 foley/1 foliage/1/20 folk/3/14 folklore/1/9 folks/4/14 follow/5/42 followed/5
    follower/1/18 followers/3/14 following/6/0 follows/4/42 folly/1/7 fond/2/0 font/2/10 fontana///15 foo/1
    food/6/3 foods/3/3 fool/3/18 fooled/1 fooling/1/0 foolish/2/0 fools/2/18 foot/4/8 footage/3/6
    football/5/4 footballer/1/18 footballers/1/18 footed/1/0 footing/1/26 footprint/1/10 footsteps/1/4
    footwear/1/6 for/9 fora///35 forbes/2 forbid/1/32 forbidden/2/0 force/5/7 forced/4/44 forces/5/7
    forcibly/1/2 forcing/3 ford/4/18 fore/1/6 forecast/2/32 forecasting/1/10 forecasts/1/32 foreclosure/1/4
    forefront/1/15 forehead/2/8 foreign/5/0 foreigner/1/18 foreigners/2/18 foreman/1/18 foremost/2/0
    forensic/2/0 foreseeable/1/0 forest/4/14 forestry/1/9 forests/2/14 forever/4/2 forex/1 forfeit/1/40
    forge/2/36 forged/2/0 forget/5/31 forgets/1/31 forgetting/2 forging/1/4 forgive/3/32 forgiven/1
    forgiveness/2/12 forgiving/1/0 forgot/4 forgotten/3/0 fork/2/6 forks/1/6 form/6/9 formal/3/0
    formally/2/2 format/3/10 formation/3/4 formations/1/4 formats/2/10 formatting/1/10 formed/4/0 former/5/0
    formerly/3/2 formidable/1/0 forming/3 formosa//15/15 forms/4/9 formula/3/10 formulas/1/10 formulated/1/0
    formulation/1/27 forrest/1 fort/3/6/26 fortaleza///16 forth/3/2 forthcoming/2/0 fortified/1/0
    fortnight/1/28 fortress/2/6 fortunate/2/0 fortunately/2/2 fortune/3/19 fortunes/1/19 forty/3/0
    forum/3/14 forums/2/14 forward/5/2 forwarded/1 forwards/2/2 foshan///16 fossil/2/18 fossils/1/18
    foster/3/41 fostering/1/10 fought/3 foul/2/0 found/6/41 foundation/4/24 foundations/2/24 founded/4
    founder/3/18 founders/2/18 founding/2/4 foundry/1/6 fountain/2/6 four/6/0 fourteen/2/0 fourteenth/1/0
    fourth/4/0 fowler/1/18 fox/4/5 foxes/1/5 foz///25 fps/1/14 fr/2/27 fracking/1 fraction/2/27
    fractions/1/27 fracture/2/30 fractured/1 fractures/1/30 fragile/2/0 fragment/1/17 fragmented/1/0
    fragments/2/17 fragrance/1/9 frame/4/6 framed/2/0 frames/2/6 framework/3/9 framing/1/4 fran/1
    franca///15 france/5/15 frances/2/23 francesca/1 francesco/1 franchise/3/10 franchises/1/10 francis/3
    francisco/4//35 franco/2/18 francois/1 francs/1/23 frank/4/0 frankenstein/1/26 frankfurt/1/15/25
    frankie/1 franklin/3/18 frankly/2/2 frantic/1/0 franz/1 fraser/2 fraternity/1/14 fraud/3/4
    fraudulent/1/0 freak/2/18 freaked/1 freakin/1 freaking/2 freaks/1/18 freaky/1/0 fred/3 freddie/2
    freddy/1 frederick/2/15 free/6/0 freed/2/0 freedom/4/26 freedoms/1/26 freeing/1/4 freelance/1/0
    freely/2/2 freeman/2/18 freestyle/2/11 freetown//15/15 freeway/1/6 freeze/3/30 freezer/1/6 freezing/2/22
    freiburg///15 freight/2/6 freitas///35 fremont//18/15 french/5/1 frenchman/1/18 frenzy/1/26
    frequencies/2/28 frequency/3/28 frequent/3/0 frequently/4/2 fresh/4/0 freshly/1/2 freshman/2/18
    freshmen/1 freshwater/1/27 fresno/1/15/15 freud/1/18 fri/1/28 friction/2/26 friday/5/28 fridays/1/28
    fridge/2/6 fried/2/0 friedman/1/18 friedrich/1 friend/6/18 friendly/4/0 friends/6/18 friendship/3/26
    friendships/1/26 fries/2/13 fright/1/12 frightened/2/0 frightening/1/0 fringe/2/25 frio///35 fritz/1
    fro/1 frog/2/5 frogs/1/5 from/9 front/5/15 frontal/1/0 frontera///35 frontier/2/25 frontline/1
    fronts/1/15 frost/2/19 froze/1 frozen/3/0 fruit/4/20 fruitful/1/0 fruits/2/20 frustrated/2/0
    frustrating/2/0 frustration/2/12 fry/2/30 frying/1/4 fs/1/23 ft/4/23 fu/2 fuchū///15 fuck/6/4 fucked/4
    fucker/1/18 fuckers/1/18 fuckin/3 fucking/6/4 fucks/2/4 fudge/1/13 fuel/4/27 fueled/1/0 fuels/2/27
    fuencarral///15 fugitive/1/18 fuji//20/15 fujisawa///15 fukuoka//15/16 fukushima///15 fukuyama///15
    fulfil/1/36 fulfill/2/36 fulfilled/2/0 fulfilling/2 fulfillment/1/12 fulham/1 fuling///15 full/6/0
    fuller/2/18 fullest/1 fully/4/2 fulton/1/18 fumble/1/35 fumes/1/27 fun/6/4 function/4/24 functional/3/0
    functionality/2/7 functioning/2/4 functions/4/24 fund/4/21 fundamental/3/0 fundamentally/2/2
    fundamentals/1/9 funded/3/0 funding/4/21 fundraiser/1/18 fundraising/2 funds/4/21 funeral/3/11
    funerals/1/11 fungal/1/1 fungi/1/20 fungus/1/20 funk/2/26 funky/1/0 funnel/1/25 funnier/1 funniest/1
    funny/5/0 fur/2/27 furious/2/0 furnace/1/6 furnished/1/0 furnishings/1/6 furniture/3/6 furry/1/0
    further/6/2 furthermore/3/2 fury/2/12 fuse/1/30 fused/1/0 fushun///16 fusion/2/11 fuss/1/37 futile/1/0
    future/6/28 futures/2/28 futuristic/1/1 fuxin///15 fuyang///16 fuzhou///16 fuzzy/1/0 fx/1 fyi/1
    fīrozābād///15 g/5/23 ga/3/27 gabe/1 gaborone//15/15 gabriel/2/18 gabrielle/1 gadget/1/6 gadgets/1/6
    gag/1/10 gaga/1/0 gagnoa///15 gail/1 gain/4/40 gained/3 gaining/3 gains/3/40 gajuwaka///15 gal/2/23
    gala/1/4 galactic/1/1 galaxies/1/14 galaxy/3/14 galaţi///15 gale/1/19 gall/1/26 gallagher/1
    galleries/2/6 gallery/3/6 gallon/2/23 gallons/1/23 galloway/1/15 gamble/2/41 gambling/2/4 game/7/4
    gameplay/2 gamer/1 gamers/1 games/6/14 gaming/3/4 gamma/2/10 gandajika///15 gandhi/2/18 gandhinagar///15
    gang/4/14 ganganagar///35 gangneung///15 gangs/2/14 gangster/1/18 ganja//20/15 ganzhou///16 gao/1/14
    gaomi///15 gaoping///15 gaozhou///15 gap/3/7 gaps/2/7 garage/3/6 garbage/3/27 garcia/2 garde/1
    garden/4/6 gardener/1/18 gardening/1/4 gardens/3/6 gardner/2/18 gareth/1 garfield/1/18 garland/1/36/15
    garlic/2/20 garment/1/6 garments/1/6 garner/1/40 garnered/1 garrett/1 garrison/1/6 garry/1 garth/1
    gary/3/15 garza///35 gas/5/27 gases/2/27 gasoline/2/27 gasp/1/29 gasteiz///25 gastric/1/1 gate/3/6
    gates/3/18 gateway/2/6 gather/3/35 gathered/3/0 gathering/3/4 gatherings/1/4 gatineau///15 gauge/2/31
    gave/5 gavin/2 gay/5/0 gaya///15 gays/2/0 gaza/2/15/15 gaze/2/39 gazette/1/10 gaziantep///16
    gazipur///16 gb/2/23 gboko///15 gc/1/28 gdańsk///15 gdp/2/21 gdynia///15 ge/2/27 gear/3/30 geared/1/0
    gearing/1/6 gears/1/30 gebze///15 gee/1/23 geek/1/18 geelong///15 geese/1 geez/1 geita///15 gel/2/27
    gelsenkirchen///15 gem/2/6 gemini/1/18 gemma/1/20 gems/2/6 gen/3/10 gender/4/10 gene/3/8 genealogy/1/14
    genera/1 general/6/0/25 generalized/1/0 generally/5/2 generals/2/0 generate/3/36 generated/3
    generates/1/36 generating/2 generation/4/14 generations/3/14 generator/2/6 generators/1/6 generic/3/13
    generosity/1/7 generous/3/0 genes/3/10 genesis/2/11 genetic/3/0 genetically/1/2 genetics/2/9
    geneva/2/15/15 genie/1/18 genital/1/1 genius/3/18 genoa//15/15 genocide/2/4 genome/2/14 genre/3/9
    genres/2/9 gent//18/15 gentle/3/0 gentleman/3/18 gentlemen/3 gently/2/2 genuine/3/0 genuinely/2/2
    genus/2/9 geo/1 geoff/1 geoffrey/1 geographic/2/1 geographical/2/1 geographically/1/2 geography/2/9
    geoje///15 geological/2/1 geology/2/9 geometric/1/0 geometry/2/9 george/5/18 georges/1/18
    georgetown/1/15/15 georgia/3/15 georgian/1/18 gerald/2 gerard/1 german/5/1 germans/3/1 germany/5/15
    germiston///15 germs/1/9 gerrard/1 gerry/1 gesture/2/4 gestures/1/4 get/8/30 getaway/1/7 gets/5/30
    gettin/2 getting/6/4 getty/1 gf/2 gg/1 ghana/2/15 ghazi///35 ghetto/1/15 ghost/3/9 ghosts/2/9
    ghulja///15 ghurayb///35 ghz/1/28 ghāziābād///16 gi/2/23 gia//14/25 giang///35 giant/4/0 giants/3/0
    gibbs/1/18 gibraltar/1/15 gibson/2/18 gideon/1 gif/2 gifs/1 gift/4/21 gifted/2/0 gifts/3/21 gifu///15
    gig/2/6 gigantic/1/0 giggle/1/29 giggles/1/29 gigs/1/6 gijón///15 gil/1 gilbert/2/18/15 gilded/1/0
    giles/1 gilgit///15 gill/1/23 gillian/1 gilmore/1 gimme/1 gin/1/35 gina/1 ginger/2/20 giovanni/1
    giraffe/1/5 girl/6/18 girlfriend/4/18 girlfriends/1/18 girls/5/18 git/1/18 give/7/40 giveaway/1/21
    given/6/0 gives/5/40 giving/5/4 giza//15/16 giá///35 giấy///35 gl/1 glacial/1/1 glacier/1/17
    glaciers/1/17 glad/5/0 gladly/1/2 glamorous/1/0 glamour/1/7 glance/2/39 gland/1/8 glands/1/8 glare/1/29
    glaring/1/0 glasgow/3/15/15 glass/4/27 glasses/3/6 glazed/1/0 glee/1/12 glen/2/17 glendale///15
    glenn/2/18 glide/1/38 glimpse/2/4 glitch/1/26 glitter/1/39 global/5/0 globalization/1/22 globally/2/2
    globe/3/17 gloom/1/26 gloomy/1/0 gloria/2 glorious/2/0 glory/3/26 gloss/1/10 glossy/1/0 gloucester/1/15
    glove/2/6 glover/1 gloves/2/6 glow/2/39 glowing/2/0 glucose/2/27 glue/2/35 glued/1/0 gluten/1/13 gm/3/23
    gma/1 gmail/1 gmt/1/28 go/7/38 goa/1/15 goal/5/9 goalie/1/18 goalkeeper/2/18 goals/5/9 goat/2/5
    goats/2/5 goblin/1/18 god/6/18 goddamn/2/0 goddard/1/18 goddess/2/18 godfather/1/18 godomè///15
    gods/3/18 godzilla/1 goes/5/38 goggles/1/6 goin/2 going/7/4 goiás///35 goiânia///16 gojra///15
    gold/5/7/25 goldberg/1/18 golden/4/0 goldman/1/18 golestān///15 golf/4/4 golfe///15 golfer/1/18
    goma//15/15 gombe///15 gomez/1 gon/1 gonder///15 gone/5/0 gong/1/6 gongheyong///15 gonna/5 gonzalez/1
    goo/1/27 good/8/0 goodbye/3/10 goodies/1/13 goodman/1/18 goodness/3/7 goodnight/1 goods/4/6
    goodwill/1/21 goodwin/1 goofy/1/18 google/4/10 goose/2/5 gop/3/14 gorakhpur///16 gordon/3 gore/2/35
    gorge/1/34 gorgeous/3/0 gorgān///15 gorilla/1/5 gorontalo///15 gosh/2 gospel/3/10 gossip/2/10 got/7
    gotcha/1 gotham/1 gothenburg//15/15 gothic/1/1 gotta/5 gotten/3 gould/1/18 gourmet/1/18 gov/2
    govern/1/41 governador///25 governance/2/14 governed/2/14 governing/3/0 government/6/14 governmental/2/1
    governments/3/14 governor/4/18 governors/2/18 govt/2 gown/2/6 goytacazes///35 gp/2/18 gpa/1/10 gps/2/6
    gqeberha///16 gr/1 grab/4/35 grabbed/2 grabbing/2 grabs/2/35 grace/4/7 graceful/1/0 graciano///35
    gracious/1/0 grad/1/23 grade/4/14 graded/1/0 graders/1/18 grades/3/23 gradient/1/24 grading/1/4
    gradual/1/0 gradually/3/2 graduate/4/40 graduated/3/0 graduates/2/40 graduating/2 graduation/2/4
    graffiti/1/6 graft/1/35 graham/3/18 grail/1/9 grain/3/17 grains/2/17 grajaú///15 gram/2/23 grammar/3/9
    grammatical/1/1 grammy/2 grams/2/23 gran/1/18/35 granada//15/15 grand/5/0 grandchildren/2
    granddaughter/1/18 grande/2//35 grandfather/3/18 grandma/3/18 grandmother/3/18 grandpa/2/18
    grandparents/2/18 grandson/2/18 granite/2/7 granny/1/18 grant/4/40 granted/4/0 granting/1 grants/3/40
    grape/2/13 grapes/2/13 graph/2/10 graphic/3/0 graphical/1/1 graphics/3/10 graphite/1/27 graphs/1/10
    gras/1 grasp/2/35 grass/3/20 grassroots/1/0 grateful/3/0 gratitude/2/12 gravataí///15 grave/3/0
    gravel/2/27 graves/2/18 graveyard/1/15 gravitational/1/1 gravity/3/19 gravy/1/21 gray/3/0 grayson/1
    graz//15/15 grazing/1/4 grease/2/27 greasy/1/0 great/7/0 greater/5/0/25 greatest/4/0 greatly/3/2
    greatness/2/7 greece/3/15 greed/2/7 greedy/2/0 greek/4/1 greeks/2/1 green/5/0 greene/2/18 greenhouse/2/6
    greenland/1/15 greens/2/13 greensboro//15/15 greenwich/1/15 greenwood/1/17 greet/2/32 greeted/1
    greeting/1/10 greetings/1/10 greg/3 gregg/1 gregory/2/18 grenade/1/6 grenades/1/6 grew/4 grey/3/0
    grid/3/6 grief/2/12 grievances/1/10 grieve/1/37 grieving/1/0 griffin/2/18 griffith/1/18 griffiths/1/18
    grill/2/6 grilled/2/0 grim/1/0 grimes/1/0 grimm/1/18 grin/1/29 grind/2/35 grinder/1/13 grinding/2/11
    grip/3/35 gripping/1/0 grips/1/35 grit/1/35 gritty/1/0 groceries/1/6 grocery/2/6 groningen///15
    groom/1/18 grooming/1/4 groove/2/4 gross/3/0 grossa///35 grossly/1/2 ground/5/17 groundbreaking/1/4
    grounded/2 grounds/3/9 groundwater/1 group/6/3 grouped/1/0 grouping/1/3 groups/5/3 grove/2/14
    groves/1/18 grow/5/30 growers/1/18 growing/5/0 grown/4/0 grows/3/30 growth/5/22 grozny//15/15
    grudge/1/12 grumpy/1/0 gs/1/23 gst/1 gt/2 gta/1 gu/1/15 guadalajara//15/16 guadalupe///15 guangyuan///15
    guangzhou//15/17 guankou///16 guantánamo///15 guarantee/3/32 guaranteed/3 guarantees/2/32
    guararapes///35 guard/4/18 guarded/1/0 guardian/3/18 guardians/2/18 guarding/1/4 guards/3/18
    guarenas///15 guarujá///15 guarulhos///16 guatemala/1/15/25 guatire///15 guayana///35 guayaquil//15/16
    gucci/1 gucun///15 gudang///35 guerrilla/1/18 guess/5/31 guessed/2 guessing/2/9 guest/4/18 guests/3/18
    guidance/3/10 guide/4/38 guided/2/0 guidelines/3/10 guides/2/38 guiding/2/0 guigang///16 guild/2/14
    guilin///16 guilt/3/26 guilty/4/0 guinea/2/21 guinness/1/18 guise/1/7 guitar/3/6 guitarist/1/18
    guitars/1/6 guiyang///16 gujangbagh///15 gujarat/1/15 gujranwala///16 gujrat///15 gulf/3/7 guli///15
    gum/2/8 gumi///15 gun/5/6 gunan///15 gundupālaiyam///15 gunfire/1/4 gunman/1/18 gunner/1/18 gunpo///15
    guns/4/6 gunsan///15 gunshot/1/4 guntur///15 gupta/1 guru/2/18 gurugram///15 gus/1/15 gusau///15
    gustavo///26 gut/2/8 guts/2/7 gutted/1 gutter/1/6 guwahati///15 guy/6/18 guys/6/18 guyuan///15
    guédiawaye///15 gwalior///16 gwangju///16 gwangmyeong///15 gwen/1 gyeongju///15 gym/3/6 gymnastics/1/4
    gypsy/1/18 gyānpur///15 gómez///25 gāndhīdhām///15 h/5/27 ha/4/25 habit/3/9 habitat/2/15 habitats/1/15
    habits/3/9 hachinohe///15 hachiōji///15 hack/2/18 hacked/2 hacker/1/18 hackers/2/18 hacking/2 hacks/1/18
    had/8 haeju///15 hafar///25 hafizabad///15 hague/1//35 hah/1 haha/4 hahaha/2 hai/1//25 haifa//15/15
    haikou///16 hail/2/32 hailar///15 hailed/1 haiphong//15/16 hair/5/8 haircut/2/8 haired/2/0 hairs/2/8
    hairstyle/1/8 hairy/2/0 haiti/2/15 haitian/1/18 hakodate///15 hal/1 hale/1/18 haley/1/18 half/6/23
    halftime/1/28 halfway/2/2 halifax/1/15/15 hall/4/6 halle//15/25 hallelujah/1/10 hallmark/1/7
    halloween/3/28 halls/2/6 hallway/2/6 halo/2/7 halt/2/38 halted/1/0 halves/1/31 ham/3/13 hamadān///15
    hamamatsu///15 hamas/1/14 hamburg/1/15/16 hamburger/1/13 hamburgo///35 hamhŭng///15 hami///15
    hamilton/3/18/15 hamlet/1/14 hammer/3/6 hammered/1/44 hammers/1/6 hammond/2 hampered/1 hampshire/2/15
    hampton/1/18 hamster/1/5 han/2/14 hanam///15 hancock/1/18 hand/6/8 handan///16 handbag/1/6 handbook/2/10
    handed/3/0 handful/3/23 handgun/1/6 handheld/1/44 handicap/1/7 handicapped/1/0 handing/2 handle/4/41
    handled/3/0 handler/1/18 handles/2/41 handling/3/4 handmade/1/0 hands/5/4 handshake/1/10 handsome/3/0
    handwriting/1/10 handwritten/1/0 handy/2/0 hang/4/35 hanged/1 hanging/4/6 hangover/1/26 hangs/2/35
    hangu///15 hangzhou//15/16 hank/2/6 hanna/1 hannah/2 hannibal/1/18 hannover//15/15 hanoi/1/15/16
    hanover/1/15 hans/2/14 hansen/1 hanson/1 hanzhong///16 happen/5/30 happened/5 happening/4/11
    happens/5/30 happier/2 happiest/1 happily/3/2 happiness/3/26 happy/6/0 hara/1 haram/1 harare//15/16
    harassed/1/0 harassing/1 harassment/2/12 harbin///16 harbor/3/15 harbour/2/15 harcourt///36 hard/6/0
    hardcore/2/0 hardcover/1/6 harden/1/30 hardened/1/0 harder/4 hardest/2 harding/1/18 hardly/4/2
    hardship/1/7 hardships/1/7 hardware/3/6 hardwood/1/27 hardy/2/0 hare/1/5 hargeysa///15 harlem/1/15
    harley/2 harm/3/26 harmed/1 harmful/2/0 harming/1 harmless/2/0 harmonic/1/1 harmony/3/7 harness/1/6
    harold/2 harp/1/6 harper/2/18 harriet/1 harrington/1 harris/3/18 harrison/2/18 harry/4/37 harsh/3/0
    hart/2/18 hartford/1/15 hartley/1/18 harvard/3/6 harvest/2/35 harvested/1 harvesting/1/4 harvey/3/18
    has/8/25 hash/1/13 hashtag/1 hassan/1 hassle/1/11 haste/1/7 hastily/1/2 hastings/2/18 hat/4/6 hatch/2/29
    hate/5/37 hated/3/0 hateful/1/0 haters/1/18 hates/3/6 hath/1 hating/2 hatred/2/12 hats/2/6 haul/2/35
    hauled/1 hauling/1/4 haunt/1/37 haunted/2/0 haunting/1/0 havana/1/15/16 have/9/40 haven/3/6 havent/1
    having/6 havoc/1/4 hawaii/3/15 hawaiian/1/10 hawk/2/5 hawkins/1/18 hawks/2/5 hay/2/13 hayden/1
    hayes/2/18 hayley/1 haynes/1 hayward/1 hazard/2/26 hazardous/2/0 hazards/1/26 haze/1/19 hazel/1/0
    hb/1/27 hbo/2 hc/1 hd/3 he/9/27 head/6/8 headache/2/9 headaches/1/9 headed/4/0 header/2/6 heading/3/10
    headlights/1/6 headline/2/10 headlines/2/10 headphone/1/6 headphones/2/6 headquartered/1
    headquarters/3/6 heads/4/8 headset/1/6 heal/3/30 healed/1/0 healer/1/18 healing/3/22 heals/1/30
    health/6/26 healthcare/3/4 healthier/2/0 healthy/4/0 heap/1/14 heaps/1/23 hear/5/39 heard/5/0
    hearing/4/4 hearings/2/4 hears/2/39 heart/6/9 heartbeat/1/11 heartbreak/1/12 heartbreaking/1/0
    heartbroken/1/0 hearted/2/0 heartfelt/1/0 heartless/1/0 hearts/3/4 hearty/1/0 heat/4/19 heated/2/0
    heater/1/6 heath/2/20 heather/2/20 heathrow/1 heating/3/22 heats/1/19 heaven/4/15 heavenly/2/1
    heavens/2/15 heavier/2 heaviest/1 heavily/4/2 heavy/5/0 heavyweight/1/0 hebi///15 hebrew/2/10 hechi///15
    hechuan///15 heck/2 hectares/1/23 hectic/1/0 hector/1/18 hedge/2/6 hee/1 heed/1/41 heel/2/6 heels/2/6
    hefei///16 hefty/1/0 hegang///15 heh/1 heidi/1 height/4/7 heightened/1 heights/3/15 heihe///15
    heinrich/1 heir/2/18 heirs/1/18 heist/1/41 held/5/44 helen/3/18 helena/1/15 helicopter/3/6
    helicopters/2/6 helium/1/27 hell/5/15 hella/1 hello/4/10 helm/1/4 helmet/2/6 helmets/1/6 help/7/41
    helped/4 helper/1/18 helpful/3/0 helping/4/13 helpless/1/0 helps/4/41 helsinki/1/15/15 hemingway/1/18
    hemisphere/1/15 hemp/1/27 hen/1/5 hence/3/2 henda///35 henderson/2//15 hendrix/1/18 hengshui///15
    hengyang///16 henri/1 henry/4/18 hepatitis/1/26 her/8 herald/2/32 herb/2/13 herbal/1/13 herbert/2/18
    herbs/1/13 hercules/1/18 herd/2/14 here/7/2 hereby/1/2 hereditary/1/0 herein/1/2 heresy/1/9 heritage/3/9
    herman/1/18 hermione/1 hermosillo//15/15 hernandez/1 hero/4/18 heroes/3/18 heroic/2/0 heroica///25
    heroin/2/6 heroine/1/18 herpes/1/26 herrera/1 herring/1/13 hers/2 herself/4 herāt///15 hes/2/27
    heshan///16 hesitant/1/0 hesitate/2/42 hesitation/1/9 heterosexual/1/18 hewitt/1 hex/1/10 hey/5
    heyuan///15 heze///16 hezhou///16 hi/5/10 hialeah///15 hiatus/1/11 hicks/1/18 hid/2 hidalgo///35
    hidden/4/0 hide/4/39 hideous/1/0 hides/1/39 hiding/3/4 hierarchy/2/14 higashiosaka///15 higgins/1
    high/7/0 higher/5/0 highest/4/0 highland/2/17 highlands/1/15 highlight/3/30 highlighted/2
    highlighting/1/7 highlights/3/30 highly/4/2 highness/1/18 highs/1/0 highschool/1/14 highway/3/6
    highways/2/6 hike/2/4 hikes/1/4 hiking/2/4 hilarious/3/0 hilary/1 hill/4/17/35 hillah///35 hillary/3/18
    hills/3/17 hillside/1/17 hilton/2 him/8 himeji///15 himself/5 hind/1/5 hinder/1/41 hindi/2/10
    hindsight/1/9 hindu/2/18 hindus/1/18 hinge/1/6 hinges/1/6 hint/2/32 hinted/1 hints/2/32 hip/3/8
    hippie/1/18 hips/2/8 hipster/1/18 hirakata///15 hiratsuka///15 hire/3/41 hired/3/0 hires/1/41 hiring/3
    hiroshima//15/16 his/9/10 hisar///15 hispanic/2/18 hispanics/1/18 historian/2/18 historians/2/18
    historic/3/1 historical/4/1 historically/2/2 histories/2/28 history/6/28 hit/6/35 hitch/1/35 hitler/3/18
    hits/4/35 hitter/1/18 hitting/3/4 hiv/3/26 hive/1/6 hk/1 hlaingthaya///15 hm/2/23 hmm/3 hmmm/1 hms/1/23
    ho/3/27/27 hoax/1/4 hobart/1/15/15 hobbies/1/4 hobbit/1/18 hobby/2/4 hoc/1 hoceïma///35 hockey/3/4
    hodges/1 hoffman/1/18 hog/1/40 hogan/1/18 hohhot//15/16 hoji///25 hold/5/42 holden/1 holder/3/6
    holders/2/6 holding/4/4 holdings/2/4 holds/4/42 hole/4/6 holes/3/6 holguín///15 holiday/4/28
    holidays/3/28 holiness/1/7 holistic/1/0 holland/2/15 hollow/2/0 holly/2/20 hollywood/4/14 holmes/2/18
    holocaust/2/4 holt/1 holy/4/15 homage/1/4 home/7/15 homecoming/1/4 homeland/2/15 homeless/3/0
    homelessness/1/26 homemade/2/0 homeowners/1/18 homepage/1/10 homer/2/4 homes/4/15 homestead/1/21
    hometown/2/15 homework/3/4 homicide/2/4 homo/1/18 homophobia/1/9 homophobic/1/0 homosexual/2/18
    homosexuality/2/4 homosexuals/1/18 homs///15 hon/2 honchō///15 honda/2 honduras/1/15 honest/4/0
    honestly/4/2 honesty/2/7 honey/3/13 honeymoon/1/42 hong/4//26 hongkou///15 honolulu/1/15/15 honor/4/41
    honorable/2/0 honorary/1/0 honored/2/0 honoring/1/4 honors/2/41 honour/3/10 honourable/1/0 honoured/2
    honours/1/10 hoo/1 hood/3/18 hoodie/1 hook/3/35 hooked/2/0 hooker/2/18 hooking/1/4 hooks/1/8 hoop/1/6
    hooper/1 hoops/1/4 hoover/1/18 hop/3/38 hope/6/37 hoped/3 hopeful/2/0 hopefully/4/2 hopeless/2/0
    hopes/3/38 hoping/4 hopkins/2/18 hopped/1 hopper/1/6 hopping/1 hops/1/20 horace/1/18 horizon/2/15
    horizons/1/15 horizontal/2/0 horizontally/1/2 horizonte///36 horlivka///15 hormonal/1/1 hormone/2/8
    hormones/2/8 horn/3/6 horns/2/6 horny/2/0 horrendous/1/0 horrible/3/0 horribly/1/2 horrific/2/0
    horrified/1/0 horrifying/1/0 horror/3/12 horrors/1/12 horse/4/5 horseback/1/5 horsepower/1/23 horses/3/5
    hortolândia///15 horton/1 hosapete///15 hose/2/6 hospice/1/6 hospital/5/6 hospitality/2/10
    hospitalized/1 hospitals/3/6 host/4/18 hostage/2/18 hostages/1/18 hosted/3 hostel/1/6 hostess/1/18
    hostile/2/0 hostilities/1/4 hostility/1/7 hosting/3 hosts/3/18 hosūr///15 hot/5/0 hotel/5/6 hotels/3/6
    hotline/1 hotter/1 hottest/2 hougang///25 houghton/1/18 hound/1/5 hour/5/28 hourly/2/1 hours/6/28
    house/7/6 housed/1 household/3/14 households/3/14 houses/4/6 housewife/1/18 housewives/1 housing/4/6
    houston/3/15/16 hovering/1 how/8/2 howard/3/18 howe/1/18 howell/1 however/6/2 howrah///16 hp/3/23 hq/2/6
    hr/3/28 hrodna///15 hrs/1/28 hs/1/27 hsinchu///15 ht/1 htc/1 html/1/10 http/4/10 https/3/10 hu/1
    huaibei///16 huaihua///15 huainan///16 huambo//15/15 huancayo///15 huang/1 huanggang///15 huangpu///15
    huangshan///15 huangshi///15 huayin///15 hub/2/6 hubballi///15 hubbard/1/18 hubby/1/18 hubert/1 hubs/1/6
    hud/1/14 hudson/2/17 hue/1/7 huffington/1 hufūf///35 hug/2/35 huge/5/0 hugely/1/2 hugged/1 hugging/1/4
    hugh/2 hughes/2/18 hugo/2/18 hugs/2/35 huh/3 hui///35 huizhou///16 hulan///25 hulk/2/6 hull/2/20/35
    huludao///15 hulunbuir///15 hum/1/32 human/6/1 humane/1/1 humanitarian/2/0 humanities/1/9 humanity/3/14
    humans/4/5 humble/3/0 hume/1/18 humid/1/0 humidity/2/26 humiliated/1/0 humiliating/1/0 humiliation/1/12
    humility/1/7 humor/3/7 humorous/1/0 humour/2/12 hump/1/25 humphrey/1 hun/1/18 hundred/4/0 hundreds/4/0
    hung/3/0 hungarian/2/1 hungary/2/15 hunger/2/26 hungry/3/0 hunt/3/33 hunted/1/0 hunter/3/18 hunters/2/18
    hunting/3/4 huntington/1/18/25 hunts/1/33 huntsville//15/15 huocheng///15 hurdle/1/38 hurdles/1/11
    hurghada///15 hurley/1 hurricane/2/19 hurricanes/1/19 hurry/3/38 hurt/5/29 hurtful/1/0 hurting/3/26
    hurts/3/29 husband/5/18 husbands/2/18 hush/1/30 hussein/1/18 hustle/2/38 hut/2/6 hutchinson/1/18
    huzhou///16 huế///16 hybrid/3/10 hybrids/1/10 hyde/2 hyderabad/1/15/16 hydra/1/18 hydraulic/2/1 hydro/1
    hydrogen/2/27 hygiene/2/26 hymn/1/10 hymns/1/10 hype/2/10 hyped/1 hyper/1 hypertension/1/26
    hypocrisy/1/7 hypocrite/1/18 hypocritical/1/0 hypothesis/2/10 hypothetical/1/0 hysteria/1/12
    hysterical/1/0 hyun/1 hyundai/1 hz/1/28 hà///25 hòa///36 hóa///35 hāpur///15 hāthazāri///15 hŭngnam///15
    hạ///25 hải///25 i/9/27 ia/2/15 ian/3 iaşi///15 ib/1 ibadan//15/16 ibagué///15 ibaraki///15 ibarra///15
    ibb///15 ibm/2 ibn/1 ibrahim/1/18 ic/1/14 ica///15 icc/1/14 ice/5/27 iceberg/1/17 iced/1/0 iceland/2/15
    ichalkaranji///15 ichihara///15 ichikawa///15 ichinomiya///15 icing/1/22 icon/3/10 iconic/3/1 icons/2/10
    ict/1 icy/1/0 id/4/15 ida/1/14 idaho/2/15 idea/6/9 ideal/3/0 ideally/2/2 ideals/2/0 ideas/4/9
    identical/3/0 identifiable/1/0 identification/3/4 identified/4/0 identifies/2/31 identify/4/31
    identifying/2 identities/2/7 identity/4/7 ideological/2/1 ideologies/1/9 ideology/2/9 idiot/3/18
    idiotic/1/0 idiots/2/18 idk/3 idle/2/0 idol/2/6 idols/1/6 ids/1/15 ie/2/10 ieee/1 if/8 ifakara///15
    ig/1/27 ignite/1/43 ignition/1/22 ignorance/2/9 ignorant/2/0 ignore/3/32 ignored/3/0 ignores/1/32
    ignoring/2 igor/1 iguaçu///35 ii/5/23 iii/4/23 ijebu///25 ik/1 ikare///15 ike/1/18 ikea/1 ikeja///15
    ikire///15 ikorodu///35 ikot///25 iksan///15 il/3/15 ilesa///15 iligan///15 ill/4/0 illegal/4/0
    illegally/2/2 illegitimate/1/0 illicit/1/0 illinois/3/15 illiterate/1/0 illness/3/26 illnesses/1/26
    illuminate/1/30 illuminated/1/0 illumination/1/26 illusion/2/9 illusions/1/9 illustrate/2/32
    illustrated/3/0 illustrates/1/32 illustrating/1 illustration/2/10 illustrations/2/10 illustrator/1/18
    illustrious/1/0 iloilo///15 ilorin///16 im/4 image/5/9 imagery/2/9 images/4/9 imaginary/2/0
    imagination/3/9 imaginative/1/0 imagine/5/36 imagined/2/0 imaging/2/9 imagining/1 imam/1/18
    imbalance/1/26 imf/1/14 imitation/1/9 immaculate/1/0 immature/1/0 immediate/4/0 immediately/5/2
    immense/2/0 immensely/1/2 immersed/1 immersion/1/11 immigrant/2/18 immigrants/3/18 immigration/3/4
    imminent/1/0 immoral/1/0 immortal/2/0 immortality/1/7 immune/3/0 immunity/2/26 imo/2/14 impact/5/11
    impacted/2/0 impacts/2/11 impaired/1/0 impairment/1/11 impartial/1/0 impatient/1/0 impeachment/1/10
    impending/1/0 imperative/1/0 imperatriz///15 imperfect/1/0 imperial/3/1 imperialism/1/10 imphal///15
    implant/1/35 implanted/1/0 implants/1/35 implement/3/41 implementation/3/4 implemented/3/0
    implementing/2 implements/1/41 implicated/1/0 implication/1/9 implications/2/9 implicit/1/0 implied/2/0
    implies/2/32 imply/2/32 implying/1 import/2/40 importance/4/7 important/6/0 importantly/2/2 imported/2/0
    importing/1/4 imports/2/40 impose/2/41 imposed/3/0 imposing/2/0 impossible/4/0 impoverished/1/0
    impress/2/37 impressed/3/0 impression/3/9 impressions/2/9 impressive/3/0 imprint/1/41 imprisoned/2/0
    imprisonment/2/4 improper/1/0 improperly/1/2 improve/4/30 improved/4/0 improvement/3/4 improvements/3/4
    improves/2/30 improving/3/0 improvised/1/0 impulse/2/16 imus//14/15 in/9/2 inability/2/9
    inaccessible/1/0 inaccurate/1/0 inactive/1/0 inadequate/2/0 inadvertently/1/2 inappropriate/2/0
    inaugural/1/0 inaugurated/1 inauguration/1/4 inbox/1 inc/4/14 incapable/2/0 incarceration/1/26
    incarnation/1/10 incentive/2/16 incentives/2/16 inception/1/11 incest/1/4 inch/3/23 incheon//15/16
    inches/3/23 incidence/1/24 incident/4/11 incidental/1/0 incidentally/1/2 incidents/3/11 inclination/1/9
    inclined/2/0 include/5/42 included/5/0 includes/5/42 including/6 inclusion/2/26 inclusive/2/0
    income/5/21 incomes/1/21 incoming/2/0 incompatible/1/0 incompetence/1/7 incompetent/1/18 incomplete/2/0
    inconsistent/2/0 inconvenience/1/7 inconvenient/1/0 incorporate/2/30 incorporated/3/0 incorporates/1/30
    incorporating/1 incorporation/1/4 incorrect/2/0 incorrectly/1/2 increase/5/30 increased/5/0
    increases/3/30 increasing/4/0 increasingly/3/2 incredible/4/0 incredibly/3/2 incremental/1/0
    incumbent/2/0 incur/1/42 incurred/1 ind/1 indaiatuba///15 indeed/4/2 indefinite/1/0 indefinitely/1/2
    independence/4/26 independent/5/0 independently/2/2 independents/1/0 index/4/10 indexes/1/10 india/5/15
    indian/5/18 indiana/3/15 indianapolis/2/15/15 indians/3/18 indicate/3/32 indicated/3 indicates/3/32
    indicating/2 indication/2/10 indications/1/10 indicative/1/24 indicator/2/10 indicators/2/10
    indices/1/10 indicted/1 indictment/2/10 indie/2/14 indies/2/14 indifference/1/12 indifferent/1/0
    indigenous/3/0 indigo/1/27 indirect/2/0 indirectly/2/2 indispensable/1/0 individual/5/0 individually/2/2
    individuals/4/0 indo/1 indonesia/3/15 indonesian/2/18 indoor/2/0 indoors/1/2 indore///16 induce/1/36
    induced/2/0 inducing/1/4 induction/2/11 indulge/1/34 industrial/4/1/35 industries/3/14 industry/5/14
    indy/1 ineffective/1/0 inefficient/1/0 inequality/2/7 inevitable/2/0 inevitably/2/2 inexpensive/1/0
    inexperienced/1/0 infamous/2/0 infancy/1/28 infant/2/18 infantry/2/14 infants/2/18 infect/1/29
    infected/3/0 infection/3/26 infections/2/26 infectious/2/0 inferior/2/0 inferno/1/15 infested/1/0
    infinite/3/0 infinitely/1/2 infinity/2/28 infirmary/1/6 inflammation/2/26 inflammatory/2/0 inflated/1/0
    inflation/3/22 inflict/1/32 inflicted/1 influence/4/7 influenced/3 influences/2/7 influencing/1
    influential/2/0 influenza/1/26 influx/1/22 info/4/10 inform/3/32 informal/2/0 informant/1/18
    information/6/10 informative/1/0 informed/3/0 informing/1/10 informs/1/32 infrared/2/0
    infrastructure/3/6 infringement/1/4 infused/1 ing/2 ingenious/1/0 ingram/1 ingredient/2/6
    ingredients/3/6 inhabit/1/42 inhabitants/2/18 inhabited/1/0 inherent/2/0 inherently/1/2 inherit/1/40
    inheritance/2/4 inherited/2/0 inhibit/1/30 inhibition/1/4 inhibitor/1/27 inhibitors/1/27 initial/4/0
    initially/3/2 initials/1/0 initiate/2/36 initiated/2 initiating/1 initiation/1/11 initiative/3/7
    initiatives/2/7 inject/1/29 injected/1 injection/2/4 injections/1/4 injunction/1/10 injured/4/0
    injuries/3/26 injuring/1 injury/4/26 injustice/2/4 ink/2/27 inland/2/0 inlet/1/17 inmate/1/18
    inmates/2/18 inn/2/6 innate/1/0 inner/4/0 inning/2/28 innings/2/4 innocence/2/7 innocent/3/0
    innovation/3/6 innovations/2/6 innovative/2/0 input/3/10 inputs/1/10 inquire/1/32 inquiries/2/9
    inquiry/3/9 inquisition/1/14 ins/2/14 insane/3/0 insanely/1/2 insanity/2/26 inscribed/1/0
    inscription/1/10 inscriptions/1/10 insect/2/5 insects/2/5 insecure/2/0 insecurity/1/26 insein///15
    insensitive/1/0 insert/2/35 inserted/2 insertion/1/10 inside/5/2 insider/2/18 insiders/1/18 insight/3/9
    insightful/1/0 insights/2/9 insignificant/1/0 insist/2/32 insisted/2 insistence/1/10 insisting/1/10
    insists/2/32 insomnia/1/26 inspect/1/39 inspected/1 inspection/3/4 inspections/1/4 inspector/3/18
    inspectors/1/18 inspiration/3/6 inspirational/2/0 inspire/2/37 inspired/4/0 inspires/1/37 inspiring/2/0
    instability/2/7 instagram/3 install/3/35 installation/3/4 installations/2/4 installed/3 installing/2/4
    installment/1/21 instance/4/11 instances/2/11 instant/3/28 instantly/3/2 instead/5/2 instinct/2/9
    instincts/1/9 institute/4/36 instituted/1 institutes/2/36 institution/3/14 institutional/2/1
    institutions/4/14 instruct/1/32 instructed/2 instruction/3/10 instructional/1/1 instructions/3/10
    instructor/2/18 instructors/1/18 instrument/3/6 instrumental/2/1 instrumentation/1/6 instruments/3/6
    insufficient/2/0 insulated/1 insulation/1/26 insulin/2/8 insult/2/32 insulted/1 insulting/2/0
    insults/1/32 insurance/5/21 insure/1/31 insured/1/0 insurer/1/14 insurers/1/14 insurgency/1/4
    insurgents/1/18 int/2 intact/2/0 intake/2/4 intan///35 integer/1/23 integral/2/0 integrate/2/30
    integrated/3/0 integrating/1/4 integration/3/4 integrity/3/26 intel/2 intellect/1/9 intellectual/3/1
    intellectually/1/2 intellectuals/1/1 intelligence/4/9 intelligent/3/0 intend/2/31 intended/4/0
    intending/1 intends/1/31 intense/3/0 intensely/1/2 intensified/1/0 intensity/3/7 intensive/2/0
    intent/3/0 intention/3/9 intentional/2/0 intentionally/2/2 intentions/3/9 inter/3/0 interact/2/41
    interacting/1 interaction/3/4 interactions/3/4 interactive/2/0 intercept/1/35 intercepted/1
    interception/1/4 interchange/1/6 intercourse/1/10 interdisciplinary/1/1 interest/5/9 interested/5/0
    interesting/5/0 interestingly/1/2 interests/4/9 interface/3/6 interfaces/1/6 interfere/2/41
    interference/2/4 interfering/1/4 interim/2/0 interior/4/15 interiors/1/15 intermediate/2/0
    intermittent/1/0 intern/1/41 internal/4/0 internally/2/2 international/6/0 internationally/2/2
    internet/5/6 interns/1/41 internship/1/4 interpersonal/1/0 interpret/2/31 interpretation/3/9
    interpretations/1/9 interpreted/2/0 interpreter/1/18 interpreting/1/9 interracial/1/0 interrogation/1/10
    interrupt/1/32 interrupted/2/0 interruption/1/4 intersection/2/9 interstate/2/0 interstellar/1/1
    interval/2/28 intervals/1/28 intervene/1/41 intervened/1 intervening/1/0 intervention/3/4
    interventions/2/4 interview/4/32 interviewed/2 interviewer/1/18 interviewing/1 interviews/3/32
    intestinal/1/1 intimacy/1/7 intimate/2/0 intimidate/1/37 intimidated/1/0 intimidating/1/0
    intimidation/1/4 into/8 intolerance/1/7 intoxicated/1/0 intra/1/0 intricate/1/0 intrigue/1/9 intrigued/1
    intriguing/1/0 intrinsic/1/0 intro/2/10 introduce/3/32 introduced/4 introduces/2/32 introducing/3
    introduction/4/10 introductions/1/10 introductory/1/0 intruder/1/18 intrusion/1/11 intrusive/1/0
    intuition/1/9 intuitive/1/0 invade/1/33 invaded/2 invaders/1/18 invading/1/0 invalid/2/18 invaluable/1/0
    invariably/1/2 invasion/3/4 invasive/1/0 invent/1/36 invented/3 invention/2/6 inventions/1/6
    inventor/1/18 inventory/3/10 inverness/1 inverse/1/24 inverted/1/0 invest/3/40 invested/3
    investigate/3/32 investigated/3 investigates/1/32 investigating/2/4 investigation/4/9 investigations/3/9
    investigative/1/0 investigator/2/18 investigators/2/18 investing/3/4 investment/4/4 investments/3/4
    investor/2/18 investors/3/18 invincible/1/0 invisible/2/0 invitation/3/10 invitations/1/10 invite/3/37
    invited/4 invites/2/37 inviting/2/0 invoke/1/36 invoked/1 involuntary/1/0 involve/3/42 involved/5/0
    involvement/3/4 involves/3/42 involving/3 inward/1/0 io/1/18 ion/3/17 ions/1/17 ios/3/18 iot/1 iowa/3/18
    ip/2/9 ipa/1 ipad/2 ipatinga///15 iphone/3 iphones/1 ipo/1/4 ipod/1/6 ipoh///15 ipswich/1 iq/1/24
    iquitos///15 ir/1/27 ira/2/14 iran/4/15 iranian/3/18 irapuato///15 iraq/3/15 iraqi/2/18 irbid///15
    ireland/4/15 irene/2 iringa///15 iris/2/20 irish/4/1 irkutsk///15 irl/1 iron/4/27 ironic/2/0
    ironically/2/2 irons/1/6 irony/2/10 irrational/1/0 irregular/2/0 irregularities/1/4 irrelevant/2/0
    irresistible/1/0 irrespective/1/2 irresponsible/1/0 irrigation/1/4 irritated/1/0 irritating/1/0
    irritation/1/26 irs/2/14 irvine/1//15 irving/2/18/15 irwin/1 is/9/27 isa/1 isaac/2/18 isabel/1
    isabella/1/18 isabelle/1 isaiah/1/18 isesaki///15 iseyin///15 isfahan//15/16 isfara///15 ish/2/0 isil/1
    isiro///15 isis/3/18 iskandar///25 islam/3/14 islamabad/1/15/15 islamic/3/1 islamist/1/18 island/5/17/36
    islanders/1/18 islands/4/17 isle/2/17 isles/1/17 islington///15 ismail///35 ismailia///15 isnt/2 iso/2
    isolate/1/30 isolated/3/0 isolation/2/26 israel/4/15 israeli/3/18 israelis/1/18 iss/1 issuance/1/4
    issue/5/32 issued/4 issues/5/32 issuing/2/4 ist/1 istanbul/2/15/17 istaravshan///15 it/9/9 itabashi///15
    itaboraí///15 itabuna///15 itagüí///15 itaim///25 italia/1/15 italian/4/1 italians/1/1 italy/4/15
    itapevi///15 itaquaquecetuba///15 itaquera///15 itch/1/39 itching/1/9 itchy/1/0 item/4/10 items/4/10
    iteration/1/22 its/8/9 itself/5 itunes/2 itv/1 iv/3/23 ivan/2 ivanovo///15 ive/2 ivory/2/27 ivy/2/20
    iwaki///15 iwo//4/15 ix/1/23 ixtapaluca///15 izcalli///35 izhevsk///15 iztacalco///15 iztapalapa///16
    j/5/23 ja/2 jab/1/35 jabalpur//15/16 jabaquara///15 jaboatão///25 jacareí///15 jack/4/23 jackass/1/18
    jacket/3/6 jackets/2/6 jackie/2 jackpot/1/21 jacks/1/4 jackson/4/18 jacksonville/1/15/16 jacob/3/18
    jacobabad///15 jacobs/2/18 jacqueline/1 jacques/2 jade/2/27 jadida///35 jadīdah///36 jae/1 jaguar/1/5
    jai/1 jail/4/6 jailed/1/0 jaime/1 jaipur///16 jakarta/1/15/16 jake/3 jalalpur///25 jalandhar///15
    jalgaon///15 jalil///35 jalālābād///15 jam/3/13 jamaica/2/15/15 jamaican/1/18 jamal/1 jambi///25
    james/5/18 jamie/3 jammed/1/0 jamming/1/4 jammu///15 jamnagar///15 jams/1/13 jamshedpur///16 jan/4/28
    janan///35 jane/3 janeiro/1//36 janet/2 jang/1 janice/1 january/5/28 japan/4/15 japanese/4/1 jar/2/6
    jaraguá///15 jardim///25 jared/2 jars/1/6 jarvis/1 jasmine/1/20 jason/3/18 jasper/1/27 java/2/15
    javascript/1 javier/1 jaw/2/8 jaws/1/8 jax/1 jay/3/18 jaya///35 jayapura///15 jays/1/18 jazz/3/4 jc/1
    jd/1 je/1 jealous/3/0 jealousy/2/12 jean/3/6 jeanne/1 jeans/2/6 jebel///25 jeddah//15/16 jedi/1 jeep/2/6
    jeez/1 jeff/3 jefferson/2/18 jeffrey/2 jeju///25 jelly/2/13 jember///15 jen/1 jenkins/2 jenna/1
    jenner/1/18 jennifer/3 jennings/1 jenny/2/18 jensen/1/18 jeonju///15 jeopardy/1/26 jepara///16
    jeremiah/1/18 jeremy/3 jerez//15/25 jericho/1/15 jerk/2/35 jerome/1/18 jerry/3/18 jersey/4/15/25
    jerseys/1/15 jerusalem/3/15/15 jess/1 jesse/2 jessica/3 jessie/1 jessore///15 jesus/5/18 jet/3/6
    jets/2/6 jew/2/18 jewel/1/6 jewellery/2/6 jewelry/3/6 jewels/1/6 jewish/4/1 jews/3/18 jfk/1/18
    jhang///25 jhumra///35 jhānsi///15 ji/2/14 jiading///16 jiamusi///15 jiangmen///16 jiangyin///16
    jianshui///15 jiaojiang///15 jiaozhou///15 jiaozuo///15 jiaxing///16 jiayuguan///15 jieyang///16
    jihad/1/4 jijiga///15 jilin///16 jill/2 jim/4 jimeta///15 jimma///15 jimmy/3/35 jin/2 jinan///16
    jinchang///15 jincheng///15 jingdezhen///15 jinghong///15 jingling//0/15 jingmen///15 jingzhou///16
    jinhua///16 jining///16 jinjiang///16 jinshan///15 jinzhong///16 jinzhou///15 jiujiang///16 jiuquan///15
    jiutepec///15 jixi///15 jiyuan///15 jizhou///15 jj/1 jk/1 jo/2 joan/2 joanna/1 joanne/1 joaquin/1
    job/6/4 jobs/5/4 jock/1/18 jockey/1/18 jodhpur//6/16 joe/4 joel/2/18 joey/2 jog/1/42 jogging/1/4
    johann/1 johannesburg/1/15/16 john/6/6 johnny/3/18 johns/2/18 johnson/4/18 johnston/2/18 johor///25
    join/5/41 joined/4/0 joining/3/4 joins/2/41 joint/4/0 jointly/2/2 joints/2/0 joinville///15 jojo/1
    joke/4/10 joker/2/18 jokes/3/10 joking/2/0 jolie/1 jolly/1/0 jon/3 jonah/1/18 jonas/2 jonathan/3/13
    jones/4/18 jong/2/18 jonny/1 jordan/4/17 jorge/1 jos///16 jose/3//35 joseph/4/18 josephine/1 josh/3/32
    joshua/2/18 josé///35 journal/4/10 journalism/3/10 journalist/3/18 journalists/3/18 journals/2/10
    journey/4/4 journeys/1/4 joy/4/12 joyce/2/18 joyful/1/0 joyous/1/0 joys/1/12 joão///25 jp/1 jr/4/18
    js/1/23 jt/1 ju/1 juan/3//35 juarez//15/35 juazeiro///15 juba///15 jubayl///35 jubilee/1/28 judah/1/18
    judaism/1/14 judas/1/18 judd/1 jude/1/18 judge/5/31 judged/2 judgement/2/9 judges/3/10 judging/2/9
    judgment/3/9 judgments/1/9 judicial/3/0 judiciary/2/14 judith/1/18 judy/2 jug/1/6 juice/3/13 juices/1/13
    juicy/2/0 juiz///25 jujuy///35 jul/1 jules/1 julia/3 juliaca///15 julian/2/18 julie/2 juliet/1 julio/1
    julius/1 july/5/28 jumbo/1/0 jump/4/38 jumped/3 jumper/2/18 jumpers/1/18 jumping/3/4 jumps/2/38 jun/2
    junction/2/6 jundiaí///15 june/5/28 jung/2/18 jungle/3/17 junior/3/18 juniors/1/18 junk/2/27 junta/1/14
    jupiter/1/17 jurassic/1/28 jurisdiction/2/7 jurisdictions/1/7 jurong///25 jurors/1/18 jury/3/14 just/8/2
    justice/5/7 justices/2/7 justification/2/9 justified/2/0 justify/3/32 justin/3 juvenile/2/1 juventus/1
    juárez///36 jājmau///15 jālna///15 jāt///35 jūnāgadh///15 k/5/23 ka/2/18 kabankalan///15 kabinda///15
    kabul/1/15/16 kabwe///15 kadapa///15 kaduna///16 kaesŏng///15 kafrul///15 kagoshima///15 kahama///15
    kahramanmaraş///15 kai/2 kaifeng///16 kaili///15 kaiser/1/18 kajang///15 kakamega///16 kalaburagi///15
    kale/1/21 kalemyo///15 kaliningrad///15 kalininskiy///15 kallakurichi///16 kaluga//15/15 kalyān///16
    kamina///15 kamoke///15 kampala//15/16 kampong//15/25 kampung///25 kamyanske///15 kan/1 kananga//15/16
    kanayannur///15 kanazawa///15 kanchipuram///15 kandahār///15 kane/2 kang/1 kangaroo/1/5 kanggye///15
    kangkar///35 kankan///15 kano///16 kanpur///16 kansas/3/15/25 kanye/2 kaohsiung///16 kaolack///15
    kapar///15 kaplan/1 kappa/1/10 kara/1 karabağlar///15 karachi/1/15/17 karagandy///15 karaj///16
    karamay///15 karaoke/1/4 karate/1/4 karawang///15 karbala//15/16 kardashian/2 karen/2/10 kariega///15
    karl/2 karlsruhe///15 karma/2/11 karnaphuli///15 karnāl///15 karol///25 karur///15 karāwalnagar///15
    karīmnagar///15 karşıyaka///15 kasangati///15 kashan///15 kashgar///15 kashiwa///15 kashmir/2/15
    kassala///15 kasugai///15 kasukabe///15 kasulu///15 kasur///15 kat/1/6 kate/3 katherine/2 kathleen/1
    kathmandu//15/16 kathryn/1 kathy/1 katie/2 katihar///15 katowice//15/15 katrina/1 katsina//15/15
    katsushika///15 katy/1 katz/1 kaunas//15/15 kawagoe///15 kawaguchi///15 kawasaki///16 kawm///35 kay/2
    kayseri///16 kazakhstan/1/15 kazan//18/16 kb/1/23 kc/1/28 kd/1 ke/1 kediri///15 keelung///15 keen/3/0
    keep/6/42 keeper/2/18 keepers/1/18 keeping/4/4 keeps/4/42 keith/3 kelar///15 keller/1/18 kelley/1
    kelly/3/18 kemerovo///15 kemp/1 ken/3/9 kendall/1/18 kendari///15 kendrick/1 kenema///15 kenitra///15
    kennedy/3/18/15 kenneth/2 kenny/2 kensington/1 kent/3/15 kentucky/3/15 kenya/3/15 kenyan/1/18 kept/5/0
    kerala/1 kerman///15 kermanshah///15 kernel/1/20 kerr/1 kerry/2 ketchup/1/13 kettle/1/6 kevin/4 key/5/6
    keyboard/3/6 keyboards/1/6 keynes//18/35 keynote/1/30 keys/3/6 keystone/1/9 keywords/1 kg/2/23 kgb/1/14
    khabarovsk//15/15 khaimah///35 khamis///25 khan/3/18/35 khandwa///15 kharagpur///15 kharj///35
    kharkiv//15/16 khartoum//15/16 khas///35 khaymah///36 khildā///35 khimki///15 khmelnytskyi///15
    khomeynī///25 khorramabad///15 khorramshahr///15 khouribga///15 khulna///16 khums///35 khuzdar///15
    khuşūş///35 khê///35 ki/2/26 kia/1 kibaha///15 kick/4/35 kicked/3 kicker/1/18 kicking/3/4 kickoff/1/4
    kicks/2/35 kickstarter/1 kid/5/18 kidd/1/18 kidding/3 kidnap/1/35 kidnapped/2 kidnapping/2/4 kidney/2/8
    kidneys/1/8 kids/5/18 kiel///15 kiev/1/15 kieza///35 kigali//15/16 kigoma///15 kikolo///15 kikuyu///15
    kikwit///15 kilamba///15 kill/5/35 killed/5 killer/3/18 killers/2/18 killing/4/4 killings/1/4 kills/3/35
    kilometers/2/23 kilometres/2/23 kim/4 kima///25 kimberly/1 kimhae///15 kin/1/18 kinabalu///35 kind/6/9
    kinda/4/2 kinder/1 kindergarten/2/14 kindle/2/43 kindly/2/0 kindness/2/7 kinds/4/9 kindu///15
    kinetic/1/1 king/5/18 kingdom/4/15 kingdoms/1/15 kings/3/18 kingston/2/15/15 kinky/1/0 kinshasa//15/17
    kira///15 kirby/1 kirk/2/6 kirkuk//15/16 kirov///15 kirāri///25 kisangani///16 kishiwada///15
    kismayo///15 kiss/4/35 kissed/2 kisses/2/35 kissing/2/4 kisumu//15/15 kit/3/6 kita///15
    kitakyushu//15/15 kitchen/4/6 kitchener//18/15 kitchens/1/6 kite/1/21 kits/2/6 kitten/1/5 kittens/1/5
    kitty/2/21 kitwe///15 kiwi/1/20 klang///15 klaus/1 klein/2/18 klerksdorp///15 kluang///15 klungkung///15
    km/3/23 knee/3/8 kneeling/1/0 knees/3/8 knew/5 knicks/1 knife/3/6 knight/3/18 knights/2/18 knit/1/36
    knitting/1/6 knives/2 knob/1/6 knock/3/35 knocked/3 knocking/2/11 knockout/1/18 knocks/1/35 knot/2/6
    knots/1/6 know/8/31 knowing/4/0 knowingly/1/2 knowledge/5/3 knowledgeable/1/0 known/6/0 knows/5/31
    knox/2/18 knoxville/1/15 knuckles/1/6 ko/2/4 kobe/1/15/16 koch/1/18 kochi///15 kolhāpur///15
    kolkata//15/16 kollam///15 kolwezi///15 kom///25 kon///25 konak///15 kong/3//36 konibodom///15
    konya///16 korba///15 korea/4/15 korean/3/18 koreans/1/18 korhogo///15 korla///15 koronadal///15
    koshigaya///15 kosovo/1/15 kostanay///15 kosti///15 kostroma///15 kota//18/16 kotō///15 koumassi///15
    koutiala///15 kowloon///16 kozhikode///15 košice///15 kraft/1/27 kraków///15 kramer/1 krasnodar///15
    krasnogvargeisky///15 krasnoyarsk///16 krefeld///15 kremenchuk///15 kremlin/1/6 kris/1/6 krishna/1/18
    kristen/1 kropyvnytskyi///15 krugersdorp///15 kryvyy///25 ks/1/15 ktz///35 ku/1 kuala/1//26 kuantan///15
    kubrá///35 kuching///15 kudos/1/10 kukatpally///15 kulti///15 kumamoto///15 kumar/1 kumasi//15/16
    kumba///15 kung/1 kunming///16 kunri///15 kunshan///16 kupang///15 kurashiki///15 kurdish/1/10
    kurds/1/18 kure///15 kurgan///15 kurnool///15 kursk//15/15 kurt/2 kurume///15 kushinagar///15
    kuwait/1/15 kw/1/23 kwai//23/25 kwan///35 ky/2/15 kyengera///15 kyiv///16 kyle/3 kylie/1/6 kyoto/1/15/16
    kyrie/1 kyzylorda///15 köln///16 küçükçekmece///15 kākināda///15 kāmārhāti///15 kāshān///15
    kōriyama///15 kŭlob///15 l/5/23 la/5/27/26 lab/3/6 label/3/32 labeled/2/0 labeling/1 labelled/1/0
    labels/2/32 labor/4/4 laboratories/2/6 laboratory/3/6 labour/4/14 labrador/1/15 labs/2/6 labyrinth/1/6
    lac/1/27 lace/2/35 lack/5/26 lacked/2 lacking/2/0 lacks/2/26 lacrosse/1/4 lad/2/18 ladder/2/6 laden/2/0
    ladies/4/18 lads/2/18 lady/5/18 lafayette/1/18 lag/1/38 lagoas///35 lagoon/1/17 lagos/1/15/17
    lahore/1/15/17 laibin///15 laid/4/0 laiwu///15 laixi///15 lake/4/17/35 lakers/2 lakes/3/17 lal///25
    lam/1/38 lama/1/18/35 lamar/1 lamb/2/5 lambert/2/23 lame/2/0 lamp/2/6 lamps/2/6 lampung///36 lan/1/6
    lana/1 lancashire/1/15 lancaster/2/15 lance/2/6 land/5/17 landed/3/0 landfill/1/17 landing/3/6
    landings/1/6 landlord/2/18 landlords/1/18 landmark/2/15 landmarks/1/15 landowners/1/18 lands/3/17
    landscape/3/15 landscapes/2/15 landslide/1/11 lane/4/6 lanes/2/6 lang/2 langfang///15 langley/1/23
    language/5/10 languages/3/10 lanka/2 lankan/1 lantern/1/6 lanzhou//15/16 lanús///15 laohekou///15
    laos/1/15 lap/3/8 laps/1/8 lapse/1/4 laptop/3/6 laptops/1/6 lara/1 laredo//15/35 large/6/0 largely/4/2
    larger/4/0 largest/5/0 larkana///15 larkin///35 larry/3 lars/1 larson/1 larvae/1 las/3/27/25 laser/3/6
    lasers/1/6 lash/1/35 lashes/1/35 last/7/0 lasted/2 lasting/3/0 lastly/1/2 lasts/2/0 latacunga///15
    latakia//27/15 latch/1/35 late/6/0 lately/3/2 latency/1/28 later/6/2 lateral/2/0 latest/5/0 latex/1/27
    latin/3/10 latina/1//15 latino/2/18 latinos/1/18 latitude/1/15 latte/1/13 latter/4/0 lattice/1/9
    latur///15 latvia/1/15 lauderdale/1 laugh/4/29 laughed/3 laughing/4/0 laughs/2/29 laughter/2/10
    launch/4/35 launched/4 launcher/1/6 launches/2/35 launching/2/4 laundering/1/4 laundry/2/6 laura/3
    laurel/1/20 lauren/2 laurence/1 laurent/1 laurie/1 lauro///25 lava/2/27 laval///15 lavender/1/0
    lavinia///35 lavish/1/40 law/6/14 lawful/1/0 lawmakers/1/18 lawn/2/15 lawrence/3/18 laws/4/10 lawson/1
    lawsuit/2/4 lawsuits/1/4 lawyer/4/18 lawyers/3/18 lax/1/0 lay/4/35 layer/3/6 layered/1/0 layers/3/6
    laying/3/22 layout/2/4 lays/1/35 lazy/3/0 lb/2/23 lbs/2/23 lc/1 lcd/1/6 ld/1 le/4/26 lea/1/23 lead/5/42
    leader/5/18 leaders/4/14 leadership/4/4 leading/5/0 leads/4/42 leaf/3/20 leaflets/1/8 leafs/1/20
    leafy/1/0 league/5/14 leagues/2/14 leah/1 leak/2/17 leaked/2 leaking/2 leaks/2/17 lean/3/38 leaned/1
    leaning/2/0 leap/2/38 leaps/1/38 learn/5/31 learned/4/0 learner/1/18 learners/1/18 learning/5/9
    learns/2/31 learnt/2 lease/3/41 leased/1/0 leases/1/41 leash/1/6 leasing/1 least/6/2 leather/3/27
    leave/6/38 leaves/4/38 leaving/5/4 lebanese/2/18 lebanon/2/15 lebron/2 lecture/3/10 lecturer/2/18
    lectures/2/10 led/5/0 ledge/1/17 ledger/1/21 lee/4/18 leeds/2/15/15 left/6/0 leftist/1/18 leftover/1/24
    leftovers/1/13 leg/4/8 legacy/3/21 legal/5/0 legality/1/7 legalization/1/4 legally/3/2 legend/3/10
    legendary/3/0 legends/2/10 legged/1/0 legion/2/14 legislation/4/10 legislative/3/1 legislators/1/18
    legislature/3/14 legit/2 legitimacy/1/7 legitimate/3/0 legitimately/1/2 lego/2/6 legs/4/7
    leicester/2/15/15 leigh/2/18 leipzig//15/15 leisure/2/28 lekki///15 lemon/2/13 lemonade/1/13 len/1
    lena/1/17 lend/2/40 lender/1/18 lenders/1/18 lending/2/4 lends/1/40 length/4/7 lengths/2/7 lengthy/2/0
    lenin/1/18 lennon/1/18 lenny/1 lens/3/6 lenses/2/6 lent/2/28 leo/3/18 leon/2/15 leonard/2/18
    leonardo/1/18 leone/1/23 leopard/1/27 leopoldo///35 leroy/1 les/2/23 lesbian/3/18 lesbians/1/18
    leshan///15 lesions/1/26 leslie/2 less/6/2 lessen/1/30 lesser/3/0 lesson/3/4 lessons/3/4 lest/1/2
    lester/1 let/6/41 lethal/2/0 lets/4/41 letsiyyon///35 letter/5/10 letters/4/9 letting/4/21 lettuce/1/21
    leukemia/1/26 level/6/7 levels/5/7 lever/1/6 leverage/2/40 levi/1/18 levin/1 levine/1 levy/2/40
    lewis/3/18 lex/1 lexington/1/15/15 león///26 lf/1/7 lg/1 lgbt/2 lgbtq/1 lhoka///15 lhokseumawe///15
    li/3/27 liabilities/1/21 liability/3/21 liable/2/0 liaison/1/10 liam/2 lianshan///15 lianyungang///16
    liaocheng///16 liaoyang///15 liar/2/18 liars/1/18 lib/2 libel/1/10 liberal/4/18 liberalism/1/9
    liberals/3/18 liberated/1/0 liberation/2/4 liberia/1/15 libertad///15 libertarian/1/18 liberties/1/26
    liberty/3/26 librarian/1/18 libraries/3/6 library/4/6 libreville//15/15 libya/2/15 libyan/1/18
    licence/2/26 licences/1/26 license/4/10 licensed/3/0 licenses/2/10 licensing/2 lichinga///15 lick/2/35
    licking/1/11 lid/2/8 lie/4/42 lied/3/10 lies/4/27 lieu/1/4 lieutenant/3/18 life/7/26 lifelong/2/0
    lifespan/1/28 lifestyle/3/7 lifestyles/1/7 lifetime/3/28 lift/4/38 lifted/2/0 lifting/2 lifts/2/38
    liga/1 ligament/1/8 light/6/19 lighten/1/37 lighter/2/27 lighthouse/1/6 lighting/3/26 lightly/2/2
    lightning/3/19 lights/4/19 lightweight/2/18 lijiang///15 likasi///15 like/8/37 liked/4/0 likelihood/2/7
    likely/5/0 likeness/1/7 likes/4/37 likewise/2/2 liking/2/12 lil/2 lille//15/15 lilly/1 lilongwe//15/16
    lily/2/20 lim/1 lima/1/15/16 limb/2/8 limbo/1/26 limbs/2/8 lime/2/27 limeira//15/15 limestone/2/27
    limit/4/30 limitation/2/7 limitations/2/7 limited/5/0 limiting/2/0 limits/3/30 limo/1/6 limp/1/0
    limpo///35 lin/2/18 lincang///15 lincoln/3/18/15 linda/2 lindas///35 lindsay/2/18 lindsey/1 line/6/14
    lineage/1/14 lineal//0/35 linear/3/0 linebacker/1/18 lined/2/0 linen/1/6 liner/2/4 liners/1/4 lines/5/18
    lineup/2/10 linfen///15 ling/1/20 linger/1/42 lingerie/1/6 lingering/1/0 linguistic/2/1 linguistics/1/9
    linh///35 lining/2/6 link/5/31 linked/4/0 linkedin/1 linking/2 links/4/6 linqu///15 linux/2/10
    linxia///25 linyi///16 linz//15/15 lion/3/5 lionel/2 lions/3/5 lip/3/8 lipa///25 lipetsk///15 lips/3/8
    lipstick/1/6 liquid/3/0 liquidity/1/26 liquids/1/0 liquor/2/13 lisa/3 lisbon/1/15/15 lishui///15
    list/5/10 listed/4/0 listen/5/39 listened/3 listener/1/18 listeners/2/18 listening/4/0 listens/1/39
    listing/3/10 listings/2/10 lists/3/10 lit/3/0 lite/1/0 liter/1/23 literacy/2/9 literal/2/0 literally/5/2
    literary/3/1 literature/4/10 lithium/1/27 lithuania/1/15 litigation/2/4 litre/1/23 litter/2/14
    little/7/0/25 liu/2 liupanshui///16 liuzhou///16 liv/1/0 live/6/42 lived/4 livelihood/1/21 lively/2/0
    liver/3/8 liverpool/3/15/15 lives/5/0 livestock/2/5 living/6/0 livingston/1/18 liz/2 lizard/1/5 lizzie/1
    liêm///35 ljubljana//15/15 ll/4 llc/2 llobregat///35 lloyd/2/18 lmao/3 lmfao/1 ln/2 lo/2 loa///25
    load/4/35 loaded/3/0 loading/2/6 loads/3/23 loaf/1/13 loan/4/21 loaned/1 loans/4/21 lobby/2/6 lobbying/1
    lobe/1/8 lobito//15/15 lobster/1/13 local/6/0 localities/1/15 locality/1/15 localized/1/0 locally/3/2
    locals/2/0 locate/2/40 located/4/0 locating/1/4 location/4/3 locations/3/3 loch/1/17 lock/4/35
    lockdown/1/4 locke/1/18 locked/3/0 locker/2/6 lockheed/1 locking/2/4 locks/2/35 locomotive/1/6
    lodge/2/42 lodged/1 lodging/1/6 loft/1/6 lofty/1/0 log/3/27 logan/2/17/25 logged/1 logging/2/4 logic/3/9
    logical/3/0 logically/1/2 login/1 logistics/2/4 logo/3/10 logos/1/18 logs/2/27 lois/1 loja///15 lol/5
    lola/1 lomé///16 london/5/15/16 londrina///15 lone/2/0 loneliness/1/26 lonely/3/0 long/7/0/25 longer/5/2
    longest/3/2 longevity/1/7 longgang///15 longing/1/12 longitudinal/1/1 longling///25 longshan///15
    longtime/2/0 longueuil///15 longyan///16 loni///15 loo/1/6 look/7/39 looked/5 lookin/2 looking/6/0
    lookout/1/18 looks/6/39 loom/1/42 loop/3/6 loops/1/6 loose/3/0 loosely/1/2 loosen/1/30 loot/1/21
    looting/1/4 lopez/2 lord/5/18 lords/2/18 lore/1/9 lorenzo/1//35 lori/1 lorraine/1/15 los/4//26 lose/5/40
    loser/2/18 losers/2/18 loses/3/40 losing/4 loss/5/21 losses/3/21 lost/6/0 lot/6/23 lotion/1/6 lots/4/23
    lottery/2/11 lotus/1/20 lou/2 loud/4/0 louder/2 loudi///15 loudly/2/2 louie/1 louis/4/18/35 louise/2
    louisiana/3/15 louisville/2/15/15 lounge/2/35 lousy/1/0 love/7/37 loved/5/0 lovely/4/0 lover/3/18
    lovers/3/18 loves/4/37 loving/3/0 low/6/0 lowe/1 lowell/1/18 lower/5/0 lowered/2/0 lowering/2/0
    lowers/1/0 lowest/3/0 lowry/1/18 lows/1/0 loyal/3/0 loyalty/3/7 lp/2/6 lr/1/27 ls/2/23 lsu/1 lt/3 ltd/3
    lte/1 lu/1/27 luancheng///15 luanda//15/16 lubango///15 lubbock//15/15 lublin//15/15 lubuklinggau///15
    lubumbashi//15/16 luc/1 luca/1 lucas/2/18/35 lucena///15 lucia/1 lucifer/1/18 luck/5/19 luckily/2/2
    lucknow//15/16 lucky/4/0 lucrative/1/0 lucy/2/5 ludhiana///16 ludicrous/1/0 ludwig/1 luena///15
    luggage/2/6 luhansk///15 luis/2//35 luiz/1 luka///35 luke/3/18 lulu/1/18 lumber/1/27 lump/2/14
    lumpur/1//36 luna/1/18 lunar/2/1 lunatic/1/0 lunch/4/13 luncheon/1/13 lunches/1/13 lunchtime/1/28
    lung/2/8 lungs/2/8 luohe///16 luohu///26 luojiang///15 luoyang//15/16 lure/1/32 lurking/1/0
    lusaka//15/16 lush/1/0 lust/2/4 luther/2/18 lutheran/1/1 luton///15 lutsk///15 lux/1/23 luxembourg/1/15
    luxor//15/15 luxurious/1/0 luxury/3/7 luzhou///15 luzia///35 luziânia///15 luís///35 lv/1/0 lviv///15
    ly/1 lydia/1/15 lying/4/4 lyle/1 lynch/2/41 lynn/2 lyon/2/15/15 lyons/1/15 lyric/1/10 lyrical/1/0
    lyrics/3/10 lâm///35 lãnh///35 lópez///35 lübeck///15 lüliang///16 lạng///25 lạt///35 lộc///35 lớn///35
    m/6/7 ma/4/18/35 mac/3/6 macapá///15 macau//15/15 macbeth/1/18 macbook/1 macdonald/1 mace/1/27
    macedonia/1/15 maceió///16 machala///15 machida///15 machine/5/6 machinery/2/6 machines/3/6 mack/2/6
    mackay/1 mackenzie/1/18 macmillan/1 macorís///35 macro/2/10 mad/4/0 madagascar/1/15 madam/1/18
    madame/2/18 madden/1/37 made/7/0 madeleine/1 madero///36 madinah///16 madison/3/18/15 madiun///15
    madness/2/26 madonna/2/18 madras/1/15 madrid/3/15/16 madurai///16 madīnah///35 madīnat///25 mae/1
    maebashi///15 mafia/2/14 mag/2/10 maga/1 magazine/4/10 magazines/2/10 magdalena//17/25 magdeburg///15
    maggie/2 magic/4/9 magical/3/0 magically/1/2 magician/1/18 magistrate/2/18 magistrates/1/18
    magnesium/1/27 magnet/2/6 magnetic/3/1 magnets/1/6 magnificent/2/0 magnitogorsk///15 magnitude/2/7
    magnum/1/6 magnus/1 magugpo///25 maguire/1 magé///15 mahajanga///15 maharashtra/1/15 maher/1
    maheshtala///15 mahilyow///15 mai/1 maianga///15 maid/2/18 maiden/2/18 maiduguri//15/16 mail/4/35
    mailbox/1/6 mailed/1/0 mailing/1/14 mails/1/35 main/5/0/35 maine/3/15 mainland/2/17 mainly/4/2 mains/1/0
    mainstream/3/9 maintain/4/40 maintained/3/0 maintaining/3 maintains/2/40 maintenance/4/4 mainz///15
    maipú///15 maize/1/20 maj/1 majestic/1/0 majesty/2/7 major/6/0 majority/5/7 majors/2/14 maju///35
    makassar///16 makati///25 make/7/41 makeover/1/4 maker/3/18 makers/3/18 makes/6/14 makeup/3/6
    makhachkala///15 making/6/4 makiyivka///15 makkah///16 makurdi///15 mal/1 malabon///15 malacca//20/15
    malang///15 malanje///15 malaria/1/26 malatya///15 malawi/1/15 malay/1/18 malaysia/3/15 malaysian/2/18
    malcolm/2 maldives/1/15 male/4/0 malegaon///15 males/3/0 mali/1/15 malibu/1 malice/1/12 malicious/1/0
    malignant/1/0 malik/1/18 malingao///16 malir///25 mall/3/6 mallawī///15 malls/1/6 malmö///15
    malolos///15 malone/1/18 malt/1/30 malta/1/15 maltepe///15 malware/1 mama/3/18 mamma/1/18 mammal/1/5
    mammals/2/5 mammoth/1/0 man/7/18/15 manado///15 manage/4/41 manageable/1/0 managed/4 management/5/4
    manager/5/18 managerial/1/1 managers/3/18 manages/2/41 managing/3 managua//15/15 manaus///16
    manchester/4/15/15 mandalay//15/16 mandaluyong///25 mandarin/1/18 mandate/2/10 mandated/1 mandates/1/10
    mandatory/3/0 mandaue///25 mandela/1/18 mandy/1 mane/1/5 maneuver/1/4 manga/2 mangaluru///15
    mango/1/20/15 manhattan/3/15/16 mania/1/16 manic/1/0 manifest/1/32 manifestation/1/11 manifesto/1/10
    manifold/1/6 manila/2/27/16 manipulate/1/41 manipulated/1 manipulating/1 manipulation/2/4 manisa///15
    manitoba/1/15 manizales///15 mankind/2/14 manly/1/0 mann/2/18 manned/1/0 manner/4/7 manners/2/7
    mannheim//15/15 manning/2 manny/1 manor/2/6 manpower/1/14 mans/1/18 mansfield/1/18 mansilingan///15
    mansion/2/15 manslaughter/1/4 mansurah///35 manta//6/15 mantampay///15 mantilla//6/15 mantle/1/10
    mantra/1/10 manu/1 manual/3/10 manually/2/2 manuals/1/10 manuel/2 manufacture/2/36 manufactured/3/0
    manufacturer/3/14 manufacturers/3/14 manufactures/1/36 manufacturing/4/4 manukau///25 manuscript/2/10
    manuscripts/1/10 many/7/0 mao/1/27 maoming///16 map/4/6 maple/2/20 mapped/1 mapping/2/24 maps/3/6
    maputo//15/16 mar/3/30/25 mara/1/18 maracaibo//15/16 maracanaú///15 maracay//15/15 maradi///15
    marathon/3/4 marawi///25 marble/2/27 marc/2/13 marcel/1/8 march/5/38 marched/2 marches/1/15 marching/2/0
    marco/2 marcory///15 marcos/1 marcus/2 mardan///15 mare/1/5 margaret/3 margarita/1/13 margin/3/25
    marginal/2/0 marginalized/1 margins/2/25 margot/1 maria/3/17/35 marian/1/1 marianne/1 maricá///15
    marie/3 marienthal///15 marijuana/3/20 marikina///25 marilyn/2 marina/2/6 marine/4/1 mariners/1/18
    marines/2/14 maringá///15 mario/3 marion/2 marital/1/1 maritime/2/1 mariupol///15 mark/5/31 marka///15
    marked/4/0 marker/2/6 markers/2/6 market/5/4 marketed/1 marketers/1/18 marketing/4/4 marketplace/2/4
    markets/4/4 markham///15 marking/2/7 markings/1/7 marks/3/18 marley/1/18 marne///25 maroon/1/40
    maroua///15 marquis/1/18 marrakesh//15/15 marriage/5/26 marriages/2/26 married/5/0 marriott/1 marrow/1/8
    marry/3/41 marrying/2 mars/3/17 marseille//15/15 marsh/2/17 marshal/2/18 marshall/3/18 mart/1/6
    marta///35 martha/2 martial/2/0 martian/1/1 martin/4/18 martinez/1 marty/1 martyr/1/18 martyrs/1/18
    martí///35 marvel/3/32 marvellous/1/0 marvelous/1/0 marvin/1 marx/1/18 marxism/1/9 marxist/1/1 mary/4/18
    maryland/3/15 maryvale///15 marília///15 marāgheh///15 mas/1/18/35 masan///15 mascara/1/6 mascot/1/18
    masculine/2/0 masculinity/1/7 maseru//15/15 mash/1/35 mashed/1 mashhad//15/16 masina///15 mask/3/4
    masked/1/0 masks/2/4 mason/3/18 masonry/1/6 mass/4/7 massachusetts/3/15 massacre/2/30 massage/2/4
    masses/2/14 massive/4/0 massively/1/2 mast/1/6 master/5/18 mastered/1/0 mastering/1/9 mastermind/1/31
    masterpiece/2/6 masters/3/18 mastery/1/9 masturbating/1 masturbation/1/4 mat/2/6 mata/1 matadi///15
    matamoros//15/35 mataram///15 match/5/42 matched/2/0 matches/4/42 matching/2/0 matchmaking/1/4
    matchup/1/4 mate/4/18 mateos///35 mater/1/18 material/5/27 materially/1/2 materials/4/27 maternal/2/0
    maternity/1/26 mates/2/14 math/3/9 mathematical/2/1 mathematics/3/9 maths/2/9 mathura///15 mating/1/4
    matola///16 matrix/2/14 mats/1/6 matsudo///15 matsue///15 matsumoto///15 matsuyama///15 matt/4/7
    matte/1/27 matter/6/9 mattered/1 matters/4/9 matthew/3/18 matthews/2/18 mattress/1/6 mature/3/0
    matured/1/0 maturity/2/28 maturín///15 mau///15 maui/1/15 maureen/1 maurice/2 mauá///15 maverick/1/18
    mawlamyine//15/15 mawşil///36 max/4/6 maxim/1/10 maximize/1/30 maximum/4/0 maxwell/2/23 may/7/28
    maya/2/18 maybe/6/2 mayer/1/18 mayhem/1/4 mayo/2/13 mayor/4/18 mayors/1/18 mazatlán///15 mazda/1
    maze/1/6 maḩallah///35 maḩmūdīyah///35 mb/2/23 mba/1/10 mbandaka///15 mbarara///15 mbeya//15/15
    mbour///15 mc/2/28 mcbride/1 mccain/2 mccarthy/2/18 mccartney/1/18 mcconnell/1 mccoy/1 mcdonald/2
    mcdonalds/1 mcgee/1 mcgraw/1/18 mcgregor/1 mcguire/1 mckay/1 mckenzie/1 mclaren/1 mclaughlin/1 mclean/1
    mcmahon/1 md/3/27 mdantsane///15 me/8/15 mead/1/18 meadow/1/15 meadows/1/15 meads//18/15 meal/3/13
    meals/3/13 mean/6/32 meaning/4/10 meaningful/3/0 meaningless/2/0 meanings/1/10 means/6/4 meant/5
    meantime/2/28 meanwhile/3/2 measles/1/26 measurable/1/0 measure/4/31 measured/3/0 measurement/2/7
    measurements/2/7 measures/4/31 measuring/2/4 meat/4/13 meats/1/13 mecca/1/15 mechanic/2/18
    mechanical/3/0 mechanically/1/2 mechanics/3/9 mechanism/3/22 mechanisms/2/22 med/2/10 medal/3/10
    medals/2/10 medan//15/16 medani///35 meddling/1/0 medellín///16 media/6 median/2/0 mediated/1/0
    mediation/1/10 medic/1/20 medicaid/2/4 medical/5/1 medically/1/2 medicare/2/4 medication/3/6
    medications/2/6 medicinal/1/0 medicine/4/9 medicines/2/9 medieval/2/1 medina/1/15 mediocre/1/0
    meditation/2/9 mediterranean/2/17 medium/4/10 meds/1/10 meek/1/0 meerut///16 meet/5/41 meeting/5/14
    meetings/3/14 meets/3/41 meg/1/23 mega/2 megan/2 meguro///15 meh/1 mei/1/20 meishan///16 meizhou///15
    meknes///15 mel/2 melancholy/1/12 melanie/1 melbourne/3/15/16 melissa/2/20 mellal///35 mellow/1/0
    melodies/1/10 melody/2/10 melon/1/13 melt/2/30 meltdown/1/22 melted/2/0 melting/2/22 melts/1/30 melvin/1
    member/5/18 members/6/18 membership/3/14 membrane/2/6 membranes/1/6 meme/2/9 memes/2/10 memo/2/10
    memoir/2/10 memoirs/1/10 memorabilia/1/10 memorable/2/0 memorandum/1/10 memorial/3/10 memories/4/9
    memory/4/9 memphis/2/15/35 men/6/14 menace/1/26 mend/1/30 mengzi///15 menongue///15 mens/1/14 mental/4/0
    mentality/2/9 mentally/3/2 mention/4/32 mentioned/4 mentioning/2 mentions/2/32 mentor/2/18 mentoring/1
    menu/3/10 menus/1/10 mercedes/2 mercer/1/18 merchandise/2/6 merchant/2/18 merchants/2/18 mercury/2/27
    mercy/3/4 mere/3/0 meredith/1/18 merely/3/2 merge/2/30 merged/1/0 merger/2/4 mergers/1/4 merging/1/4
    meridian/1/26 merit/2/7 meriti///35 merits/1/7 merkel/1 merkezefendi///15 merlin/1/18 merlo///15
    mermaid/1/18 merrill/1 merry/2/0 mersin///15 mertajam///35 mesa/1/17/15 mesh/2/23 mess/4/26 message/5/10
    messages/4/10 messaging/2/10 messed/2 messenger/2/18 messi/2 messiah/1/18 messina//15/15 messing/2
    messy/2/0 met/5 meta/2 metabolic/1/1 metabolism/2/22 metadata/1/14 metal/4/27 metallic/2/0 metals/2/27
    metaphor/2/10 meteor/1/17 meteorological/1/1 meter/2/23 meters/3/23 meth/1/6 methane/1/27 method/4/9
    methodist/1/1 methodology/2/9 methods/4/9 metre/2/23 metres/3/23 metric/2/24 metrics/1/9 metro/3/6
    metropolis/1/15 metropolitan/3/1 mets/1 mexicali//15/16 mexican/3/18 mexicans/1/18 mexico/4/15/27
    meycauayan///15 meyer/1 mf/1/7 mg/3/23 mhz/1/28 mi/3/23 mia/2 miami/3/18/15 mianyang///16 mianzhu///25
    mic/2 mice/2 mich/1 michael/5/18 michaels/1/18 michel/2 michele/1 michelle/3 michigan/4/15 mick/2/18
    mickey/2/18 micro/2/0 microbial/1/1 microphone/2/6 microscope/1/6 microscopic/1/1 microsoft/3
    microwave/2/19 mid/4/0 midday/1/28 middle/5/0 middlesbrough/1 middlesex/1 middleton/1/18 midfield/1/15
    midfielder/2 midi/1/15 midland/1/15 midlands/1/15 midnight/3/28 midst/2/15 midterm/1/28 midtown/1
    midway/1/0 midwest/2/15 might/6/7 mighty/2/0 migraine/1/26 migrant/2/18 migrants/2/18 migrate/1/38
    migrated/1 migration/3/4 miguel/2//35 miguelito///35 mike/4/6 mikey/1 mikhail/1 mil/2/23 milan/2/15/16
    mild/3/0 mildly/1/2 mile/4/23 mileage/1/7 miles/5/23 milestone/2/10 milestones/1/10 miley/1 milf/1
    milford/1 militant/1/0 militants/1/0 military/5/1 militia/2/14 milk/4/13 milky/1/0 mill/3/6
    millennial/1/1 millennials/1/1 millennium/2/28 miller/4/18 milling/1/6 million/6/0 millionaire/2/18
    millionaires/1/18 millions/4/23 mills/3/18 milo/1/20 milton/2/18/25 milwaukee/2/15/15 mimi/1 mimic/1/18
    min/3/28/35 mina/1/5 minamirinkan///15 minato///15 minch///35 mind/6/9 minded/3/0 mindful/1/0
    mindfulness/1/7 minds/3/9 mindset/2/9 mine/5/6 minecraft/2 mined/1/0 miner/1/18 mineral/2/27
    minerals/2/27 miners/2/18 mines/3/28 ming/1/14 mingora///15 minh///37 minhang///16 mini/3/6
    miniature/2/6 minimal/3/0 minimize/2/30 minimum/4/0 mining/4/4 minister/5/18 ministerial/1/1
    ministers/3/18 ministries/1/6 ministry/4/6 minna///15 minneapolis/2/15/15 minnesota/3/15 minnie/1
    minor/4/0 minorities/2/14 minority/3/14 minors/1/14 mins/2/28 minsk//15/16 mint/2/23 minus/2/0
    minute/5/28 minutes/6/10 minya///15 mir/1 miracle/3/11 miracles/2/11 miraculous/1/0 miranda/2
    miri//10/15 miriam/1 mirpur///25 mirror/3/6 mirrored/1/0 mirrors/2/6 mirzāpur///15 mis/1/23
    miscarriage/1/11 miscellaneous/1/0 mischief/1/4 misconduct/1/4 misdemeanor/1/4 miserable/2/0 misery/2/26
    misfortune/1/11 misguided/1/0 misleading/2/0 misplaced/1/0 misratah///15 miss/5/39 missed/4/0
    misses/2/39 missile/3/6 missiles/2/6 missing/5/0 mission/4/4 missionaries/1/18 missionary/2/18
    missions/3/4 mississauga///15 mississippi/3/15 missouri/3/15 mist/1/19 mistake/4/4 mistaken/2/0
    mistakenly/1/2 mistakes/3/4 mister/1/18 mistress/2/18 misty/1/0 misunderstanding/2/10 misunderstood/1/0
    misuse/1/34 mit/2/6 mitch/2 mitchell/3/18 mitigate/1/32 mitigation/1/4 mito///15 mitsubishi/1 mitt/1/8
    mix/4/30 mixco///15 mixed/4/0 mixer/1/14 mixes/1/30 mixing/3/4 mixtape/1 mixture/3/27 miyazaki///15 mj/1
    mk/1 ml/2/23 mla/1 mlb/2 mls/2/10 mm/4/23 mma/1 mmm/1 mn/2/27 mo/3/28 moan/1/32 moaning/1 mob/2/14
    mobile/4/0 mobility/2/7 mochis///35 mock/2/32 mocked/1 mocking/1/0 mod/2/18 mode/4/7 model/5/9/35
    modeled/1/0 modeling/2/6 modelling/2/4 models/4/9 modem/1/6 moderate/3/0 moderately/1/2 moderation/1/7
    moderator/1/18 modern/5/0 modernization/1/4 modes/2/18 modest/2/0 modesto///15 modi/2 modification/2/4
    modifications/2/4 modified/3/0 modify/2/30 modifying/1 mods/1/14 modular/1/0 module/2/6 modules/2/6
    moe/1 mogadishu//15/16 mogi///25 mohamed/1 mohammad/1/18 mohammadpur///15 mohammed/2/18 mohammedia///15
    moines/1//35 moist/1/0 moisture/2/26 mojo/1/9 mokotów///15 mokpo///15 mold/2/36 mole/1/23 molecular/3/1
    molecule/1/27 molecules/2/27 molly/2/5 molten/1/0 mom/5/18 mombasa//15/16 moment/5/28 moments/4/28
    momentum/2/7 momma/1/18 mommy/2/18 moms/2/18 mon/2/28 mona/1/15 monaco/1/15 monarch/1/18 monarchy/1/14
    monastery/1/6 monclova///15 monday/4/28 mondays/1/28 monetary/2/1 money/6/21 mongolia/1/15 monica/2
    monitor/3/39 monitored/2 monitoring/3/4 monitors/2/39 monk/2/18 monkey/2/5 monkeys/2/5 monks/2/18
    mono/1/26 monopoly/2/26 monroe/2/18 monrovia//15/16 monsieur/1/18 monsoon/1/19 monster/3/18
    monsters/3/18 monstrous/1/0 mont/1 montage/1/6 montana/2/15 monte/1/4/35 monterey/1/15 monterrey//15/16
    montería///15 montes//4/25 montevideo//15/16 montgomery/2/18 month/5/28 monthly/4/1 months/6/28
    montpellier///15 montreal/2/15 montréal///16 montt///35 monty/1 monument/2/6 monumental/1/1
    monuments/1/6 mood/3/12 moods/1/12 moody/2/18 moon/4/17 moonlight/1/19 moons/1/17 moor/1/35 moore/3/18
    moose/1/5 mop/1/35 moral/3/1 morale/1/7 morales/1/1 morality/2/7 morally/1/2 morals/1/16 moran/1
    more/8/2 morelia///15 morelos///36 morena///15 moreno/1//25 moreover/3/2 moresby///35 morgan/3/18
    morioka///15 mormon/1/18 morning/6/28 mornings/1/28 moroccan/1/1 morocco/2/15 morogoro///15 moron/2/18
    morons/1/18 morphine/1/6 morphology/1/9 morris/3/18 morrison/2/18 morrow/1/28 morse/1/10 mortal/2/0
    mortality/2/7 mortar/2/6 mortgage/3/21 mortgages/1/21 morton/1/18 morvi///15 morādābād///15 mos/1/28
    mosaic/1/6 moscow/3/15/17 moses/2/18 moshi///15 mosque/2/6 mosques/1/6 mosquito/1/5 mosquitoes/1/5
    moss/2/20 mossamedes///15 mossoró///15 most/7/2 mostly/4/2 mosul//15/16 motel/1/6 moth/1/5 mother/5/18
    motherfucker/1/18 motherhood/1/24 mothers/3/18 motif/1/6 motijheel///15 motion/4/10 motions/1/10
    motivate/1/36 motivated/3/0 motivating/1/0 motivation/3/3 motivational/1/1 motivations/1/3 motive/2/3
    motives/2/3 moto/1 motor/4/6 motorcycle/2/6 motorcycles/1/6 motorola/1 motors/2/6 motorway/1/6
    motto/2/10 mould/1/36 mound/1/6 mount/3/30 mountain/4/17 mountainous/1/0 mountains/4/17 mounted/3/0
    mounting/2/11 mounts/1/30 mourinho/1 mourn/1/37 mourning/1/26 mouse/3/5 mouth/4/8 mouths/2/8 move/6/38
    moved/5/0 movement/5/4 movements/3/4 moves/4/38 movie/5/10 movies/4/10 moving/5/0 mozart/1/18 mp/3/18
    mpanda///15 mph/2/28 mps/3/8 mr/6/10 mri/1/4 mrs/4/18 ms/4/26 msnbc/1 mt/3/27 mtv/2 mu/1/10 muar///15
    mubarraz///35 mubi///15 much/7/0 mud/3/27 muda///35 mudanjiang///15 muddy/1/0 mueang///25 mueller/1
    muffin/1/13 mug/2/23 muhammad/2/18 muir/1/18 mukalla//15/15 mukim///25 mule/1/5 mulenvos///15
    multan///16 multi/4/0 multicultural/1/1 multimedia/1/10 multinational/1/0 multiplayer/1 multiple/5/0
    multiply/1/31 multitude/1/23 mulugu///15 mum/3/0 mumbai/2/15/17 mummy/1/18 mums/1/0 mun///35 mundane/1/0
    munger///15 munich/2/15/16 municipal/3/1 municipalities/1/15 municipality/2/15 munitions/1/6
    muntinlupa///15 mural/1/6 muratpaşa///15 murcia///15 murder/4/4 murdered/3/0 murderer/2/18
    murderers/1/18 murdering/2 murderous/1/0 murders/2/4 murdoch/1/18 mureş///35 muridke///15
    murmansk//15/15 murphy/3/13 murray/3/18 murwāra///15 musaffah///15 muscat//20/15 muscle/3/8 muscles/3/8
    muscular/1/1 muse/1/31 museum/4/6 museums/2/6 mushait///35 mushroom/1/20 mushrooms/2/20 music/6/10
    musical/4/1 musician/2/18 musicians/2/18 musk/1/27 muslim/4/18 muslims/3/18 must/6/42 mustache/1/8
    mustang/1/5 mustard/1/20 muster/1/35 mutant/1/18 mutants/1/18 mutare///15 mutation/1/18 mutations/1/18
    mute/1/0 muted/1/0 mutual/3/0 mutually/1/2 muzaffargarh///15 muzaffarnagar///15 muzaffarpur///15
    muzaffarābād///15 muzzle/1/5 mv/1/23 mvp/2/18 mw/1 mwanza//15/16 mwene///15 mx/1/23 my/9 myanmar/2/15
    myers/2 mykolayiv///15 mymensingh///15 myriad/1/0 myrtle/1/20 myself/6 myspace/1 mysteries/2/9
    mysterious/3/0 mystery/3/9 mystic/1/0 mystical/1/1 mysuru///15 myth/2/10 mythical/1/0 mythology/1/14
    myths/2/10 mzuzu///15 málaga///15 mérida///16 móstoles///15 mönchengladbach///15 münster///15 mười///35
    một///35 mỹ///35 n/5/27 na/3/27 naberezhnyye///25 nacala///15 nada//23/15 nadal/1 nadia/1 nadiād///15
    nagano//15/15 nagaoka///15 nagar///36 nagareyama///15 nagasaki//15/15 nagoya//15/16 nagpur///16 nah/3
    naha///15 naihāti///15 nail/3/35 nailed/2 nails/2/35 nairobi/1/15/16 naive/2/0 najaf///15 najafgarh///16
    najafābād///15 najrān///15 nakano///15 naked/3/0 nakuru//15/15 nalchik//15/15 naluākot///35 nam/2//25
    namangan///15 name/6/10 named/5/0 namely/2/2 names/5/10 naming/2/10 nampula///15 nan/1/18 nana/1
    nanchang//15/16 nanchong///16 nanchuan///15 nancy/3/15 nanded///15 nandyāl///15 nang///36 nanjing//15/16
    nanning//15/16 nanny/1/18 nano/1 nanping///15 nanqiao///15 nansana///15 nantes//15/15 nantong///16
    nanyang///16 naomi/1/18 nap/2/28 napa/1/20 naples/1/15/15 napoleon/2/18 napoli/1/15 naranjo///35
    narayanganj///15 narcotics/1/6 narela///15 narration/1/10 narrative/3/10 narratives/1/10 narrator/2/18
    narrow/3/0 narrowed/1/0 narrowly/1/2 narsingdi///15 naruto/1 nas/1/27 nasa/3/14 nasal/1/1 nascar/2
    nasdaq/1/6 nash/2/18 nashik///16 nashville/2/15/15 nasimshahr///15 nasiriyah///15 nassau/1/15/15
    nasty/3/0 nasīm///25 nat/2 natal/1/1/15 natalie/2 natasha/1 nate/2 nathan/3 nathaniel/1 nation/4/14
    national/6/1 nationalism/2/7 nationalist/2/18 nationalists/1/18 nationalities/1/14 nationality/2/14
    nationally/2/2 nationals/2/1 nations/4/14 nationwide/2/0 native/4/0 natives/2/0 nato/2/14 natore///15
    natural/5/0 naturally/3/2 nature/5/7 naucalpan///25 naughty/2/0 nausea/1/26 nautical/1/1 naval/3/1
    navegantes///15 navi///26 navigate/1/38 navigation/2/4 navotas///15 navy/4/14 nawabshah///15 nay/1/10/25
    nazi/3/18 nazis/2/18 nazrēt///15 naşr///35 nb/1/27 nba/3 nbc/2 nc/2/15 ncaa/2 nd/2/27 ndola///15 ndp/1
    ne/2/27 neal/1 near/5/0 nearby/4/0 nearer/1/0 nearest/3/0 nearing/1 nearly/5/2 neat/2/0 neatly/1/2
    nebraska/2/15 nec/1/26 necessarily/3/2 necessary/5/0 necessities/1/26 necessity/2/26 neck/4/8
    necklace/2/6 necks/1/8 ned/2 need/7/42 needed/5/0 needing/2 needle/2/6 needles/2/6 needless/1/0
    needs/6/2 needy/1/0 negative/4/0 negatively/1/2 negatives/1/0 negativity/1/7 neglect/2/31 neglected/2/0
    negligence/1/4 negligent/1/0 negligible/1/0 negotiate/2/32 negotiated/2 negotiating/2 negotiation/2/10
    negotiations/3/10 negro/2/18 neighbor/3/18 neighborhood/4/15 neighborhoods/2/15 neighboring/2/0
    neighbors/3/18 neighbour/1/42 neighbourhood/2/15 neighbouring/2 neighbours/2/42 neihu///15 neijiang///16
    neil/3 neither/4/2 neiva///15 nellore///15 nelson/3/18 nemesis/1/18 neo/2/0 neon/1/27 nepal/2/15
    nephew/2/18 neptune/1/18 nerd/1/18 nerds/1/18 nero/1/18 nerve/3/8 nerves/2/26 nervous/3/0 ness/1/17
    nest/2/17 nesting/1 nests/1/17 net/4/0 netanya///15 netanyahu/1 netflix/3 netherlands/3/15 nets/2/0
    network/5/14 networking/2 networks/3/14 neue///25 neuquén///15 neural/2/1 neurological/1/1 neurons/2/8
    neuroscience/1/9 neustadt///35 neutral/3/0 neutrality/1/4 neutron/1/17 nevada/2/15 never/7/2
    nevertheless/3/2 neves//17/35 neville/1 new/8/0/26 newark/2/15/15 newborn/2/0 newcastle/2/15/15
    newcomer/1/18 newcomers/1/18 newer/2 newest/2/0 newfoundland/1/5 newly/3/2 newman/2/18 newport/2/15
    news/6/10 newsletter/2/10 newspaper/4/10 newspapers/3/10 newton/2/18 next/7/0 nexus/1/24 neyagawa///15
    neymar/1 neyshābūr///15 nezahualcoyotl///36 nfc/1 nfl/4 ng/2/23 ngaoundéré///15 nghi///25 ngo/1/14
    ngos/1/14 nguyên///35 ngãi///35 nh/1/15 nha///25 nhl/2 nhon///35 nhs/2/15 nhơn///35 ni/2/27 nia///25
    niagara/1/17 niamey//15/16 nianbo///15 nic/1 nicaragua/1/15 nice/6/0/15 nicely/2/2 nicer/1 nicest/1
    niche/2/6 nicholas/2/18 nichols/1 nicholson/1 nick/4/35 nickel/2/27 nicki/1 nickname/2/10 nicknamed/1
    nicky/1 nico/1 nicola/1 nicolas/1 nicole/2 nicolás///35 nicosia//15/15 nicotine/1/27 niece/2/18
    nielsen/1/18 nigel/2 niger/1/17 nigeria/3/15 nigerian/2/1 nigga/1/18 nigger/1/18 night/6/28
    nightclub/1/6 nightly/1/0 nightmare/3/9 nightmares/2/9 nights/3/28 nih/1/14 niigata///15 nike/2/18
    nikki/1 nikon/1 nil/1/23 nile/1/17 nilüfer///15 nina/2/18 nine/4/0 nineteen/1/0 nineteenth/2/0
    ninety/2/0 ningbo///16 ningde///15 ninh///35 ninja/2/18 nintendo/2 ninth/2/0 nip/1/35 nipple/1/8
    nipples/1/8 nirvana/1/26 nishinomiya///15 nissan/1/28 niterói///15 nitrogen/2/27 nixon/2/18
    nizhnekamsk///15 nizhnevartovsk///15 nizhniy///26 nizhny///25 nizāmābād///15 niš///15 nj/2/15 nk/1 nl/1
    nm/2/23 no/8/0 noah/2/18 nobel/2/18 nobility/1/7 noble/3/0 nobles/1/0 nobody/5/18 nod/2/32 nodded/1
    node/2/25 nodes/2/32 nods/1/32 noel/1/28 nogales//15/15 noida///35 noir/1 noise/4/11 noises/2/11
    noisy/1/0 nokia/1 nolan/1 nominal/1/1 nominate/1/32 nominated/3/0 nomination/2/4 nominations/2/4
    nominee/2/18 nominees/1/18 non/5/0 none/5/2 nones//28/35 nonetheless/2/2 nonprofit/2/4 nonsense/3/10
    nonstop/1/0 nonthaburi///35 noodle/1/13 noodles/2/13 noon/3/28 nope/3 nor/4 nora/1 nordic/1/1
    norfolk/2/15/15 norm/2/24 norma/1/17 normal/5/0 normally/4/2 norman/3/18 normandy/1/15 norms/2/24
    norris/1/18 norte///35 north/6/15/36 northampton/1/15/15 northeast/2/15 northeastern/1/0 northern/4/0
    northwest/3/15 northwestern/2/0 norton/2 norway/3/15 norwegian/2/18 norwich/1 nos/1/0 nose/4/8 noses/1/8
    nostalgia/1/12 nostalgic/1/0 not/9/2 notable/2/0 notably/2/2 notation/1/10 notch/2/35 note/5/39
    notebook/2/10 noted/4/0 notes/4/2 noteworthy/1/0 nothin/1 nothing/6/23 notice/5/39 noticeable/2/0
    noticeably/1/2 noticed/4/0 notices/2/39 noticing/1 notification/2/4 notifications/1/4 notified/2
    notify/2/32 noting/2 notion/3/9 notions/1/9 notorious/2/0 notoriously/1/2 notre/1 nottingham/2//15
    notwithstanding/1/2 nouakchott//15/16 noun/1/10 nov/3/28 nova/2/17/25 novak/1 novel/4/10 novelist/1/18
    novels/2/10 novelty/1/7 november/5/28 novgorod//15/36 novi///25 novice/1/18 novo///25 novokuznetsk///15
    novorossiysk///15 novosibirsk//15/16 now/8/2 nowadays/3/28 nowhere/3/2 nowrangapur///16 np/1/27 npr/1
    nr/1 nra/1/14 nrl/1/6 ns/1/27 nsa/2/14 nsfw/1 nsw/2/14 nt/2/14 nu/1/10 nuclear/4/0 nucleus/1/8 nude/2/6
    nudity/1/26 nueva///35 nuevo///25 nuggets/1/17 nuisance/1/9 nukus///15 null/2/0 numb/1/0 number/6/7
    numbered/2 numbers/5/10 numerical/1/0 numerous/4/0 nun/1/18 nuns/1/18 nur///36 nuremberg//15/15
    nurse/3/18 nursery/2/6 nurses/3/18 nursing/3/4 nurture/1/32 nut/2/20 nutrient/1/3 nutrients/2/3
    nutrition/2/22 nutritional/1/1 nuts/3/0 nutshell/1/20 nv/1/15 nw/2/24 nxt/1 ny/3/15 nyala//15/15 nyc/2
    nye/1 nyingchi///15 nylon/1/27 nypd/1 nz/2 nzérékoré///15 nāgarpur///15 nāgercoil///15 nāngloi///25
    o/5/14/35 oak/3/20 oakland/2/15/15 oaks/1/20 oakville///15 oasis/1/15 oath/2/10 oatmeal/1/13 oats/1/20
    oaxaca//15/15 ob/1/17 obalende///15 obama/4 obamacare/2 obedience/1/4 obeid///35 oberhausen///15
    obese/1/0 obesity/2/7 obey/2/41 obi/1/14 obituary/1/10 object/4/3 objected/1 objection/2/10
    objections/1/10 objective/3/9 objectives/2/9 objects/4/3 obligated/1/0 obligation/2/4 obligations/2/4
    obligatory/1/0 obliged/2/0 oblivion/1/26 oblivious/1/0 obnoxious/1/0 obolon///15 obregón///35
    obscene/1/0 obscure/2/0 observation/3/4 observations/2/4 observatory/2/6 observe/2/39 observed/3/0
    observer/2/18 observers/2/18 observes/1/39 observing/2/0 obsessed/2/0 obsession/2/16 obsessive/1/18
    obsolete/1/0 obstacle/2/9 obstacles/2/9 obstruction/1/6 obtain/3/40 obtained/3 obtaining/2 obvious/4/0
    obviously/4/2 oc/1 occasion/3/11 occasional/3/0 occasionally/3/2 occasions/3/9 occupancy/1/4
    occupants/1/18 occupation/3/4 occupational/2/1 occupations/1/4 occupied/3/0 occupies/1/42 occupy/2/42
    occupying/1 occur/3/30 occurred/4 occurrence/2/11 occurring/2 occurs/3/30 ocean/4/17 oceanic/1/10
    oceans/2/17 oct/3/28 october/5/28/35 octopus/1/13 octubre///35 od/1/10 odd/3/0 oddly/1/2 odds/3/7
    ode/1/10/35 odesa//15/16 odor/1/7 odyssey/1/4 oecd/1 oem/1 oeste///35 of/9//35 ofc/1 off/7/2 offence/2/4
    offences/1/4 offend/1/37 offended/2/0 offender/2/18 offenders/2/18 offending/1/0 offense/3/4
    offenses/1/4 offensive/3/4 offer/5/40 offered/4 offering/4/10 offerings/2/10 offers/4/40 office/6/6
    officer/5/18 officers/4/18 offices/3/6 official/5/18 officially/4/2 officials/4/18 offline/2 offs/2/2
    offseason/1 offset/2/42 offshore/2/2 offspring/2/18 often/6/2 ofthe/1 og/2 ogbomoso///15 oh/6/15 ohh/1
    ohhh/1 ohio/4/15 oi/2 oil/5/27 oilers/1/18 oils/2/27 oily/1/0 ojeda///35 ojo///25 ok/5/2 okara///15
    okay/5/0 okayama///15 okazaki///15 okene///15 oklahoma/3/15/25 ol/2 old/7/0 older/5/0 oldest/3/0
    oldham///15 olds/2/0 ole/2 olga/1 olinda///15 olive/2/0 oliver/3/18 olives/1/0 olivia/2 olivier/1/18
    ollie/1 olongapo///15 olsen/1 olson/1 olympic/3/1 olympics/3/11 om/1 omaha/1/18/15 oman/1/15 omar/2
    ombo///35 omdurman//15/16 omega/2/11 omg/2 ominous/1/0 omission/1/4 omitted/1 omsk//15/16 on/9/2/35
    onboard/1/2 once/6/2 oncology/1/9 ondo///15 one/8/0 ones/5/2 oneself/1 ongoing/3/0 ongole///15
    onion/2/20 onions/2/20 onitsha///16 online/5/0 only/8/2 ons/1/2 onset/2/11 onstage/1/0 ontario/3/17
    onto/4 onward/1/0 onwards/1/2 oo/1 ooh/2/32 ooo/1 oooh/1 oops/2 ooty///15 op/3 opaque/1/0 open/6/0
    opened/4/0 opener/2/11 opening/5/0 openings/2/0 openly/3/2 openness/1/7 opens/3/0 opera/3/10
    operate/4/35 operated/3 operates/3/35 operating/4/44 operation/5/4 operational/3/0 operations/4/4
    operative/2/0 operatives/1/0 operator/3/24 operators/3/24 opinion/5/9 opinions/3/9 opioid/1 opium/1/6
    opponent/3/18 opponents/3/18 opportunities/4/26 opportunity/5/26 oppose/2/32 opposed/4/0 opposes/1/32
    opposing/2/0 opposite/4/0 opposition/4/4 oppressed/1/0 oppression/2/4 oppressive/1/0 oprah/1 ops/2/18
    opt/2/31 opted/2 optic/1/1 optical/2/1 optics/1/9 optimal/2/0 optimism/1/12 optimistic/2/0
    optimization/1/4 optimize/1/30 optimized/1 optimum/1/0 option/4/21 optional/2/0 options/4/21 or/9/15
    oracle/2/18 oral/3/0/15 oran//15/15 orange/4/0 oranges/1/5 orbit/2/15 orbital/1/1 orbits/1/15
    orchard/1/6 orchestra/2/14 orchid/1/20 ordained/1/0 ordeal/1/11 order/6/32 ordered/4/0 ordering/2/14
    orderly/1/0 orders/4/32 ordinance/1/10 ordinary/3/0 ordination/1/26 ordnance/1/6 ordos///16 ordu///15
    ore/2/27 oregon/3/15 orenburg///15 org/1 organ/3/8 organic/3/0 organisation/3/14 organisations/3/14
    organise/1/30 organised/2/0 organising/1 organism/1/3 organisms/2/3 organization/5/14 organizational/2/1
    organizations/4/14 organize/2/41 organized/4/0 organizer/1/18 organizers/1/18 organizing/2 organs/2/13
    orgasm/1/4 orient/1/42 oriental/2/0 orientation/2/4 oriented/3/0 origin/4/15 original/5/0
    originality/1/9 originally/4/2 originals/1/0 originate/1/42 originated/2 originating/1 origins/2/15
    orioles/1/5 orion/1/18 orlando/2/15/15 orleans/3/15/35 ormoc///15 ornament/1/6 ornamental/1/20
    ornaments/1/6 oro///35 orphan/1/18 orphanage/1/26 orphans/1/18 orsk///15 orthodox/2/0 ortiz/1 oruro///15
    orël///15 orūmīyeh///15 os/2/8 osaka/1/15/16 osan///15 osasco//15/15 osborne/1/18 oscar/3/10 oscars/1/10
    osh///15 oskol///35 oslo/1/15/16 osmaniye///15 osogbo///15 ostensibly/1/2 ostrava//15/15 ostrov///35
    oswald/1/18 ot/2 ota///15 other/8/0 others/6/0 otherwise/4/2 otis/1/18 ottawa/2/18/16 otter/1/27 otto/1
    ottoman/1/18 ou/2 ouagadougou///16 ouch/1 ought/3/42 oujda//15/15 oulu///15 ounce/2/23 ounces/1/23 our/8
    ours/3 ourselves/4 out/8/2 outbreak/2/11 outbreaks/1/11 outcome/3/11 outcomes/2/11 outdated/1/0
    outdoor/3/0 outdoors/2/2 outer/3/0 outfit/3/14 outfits/2/14 outgoing/1/0 outing/1/4 outlaw/1/41
    outlet/2/6 outlets/2/6 outline/2/32 outlined/2/0 outlines/1/32 outlining/1 outlook/2/9 outnumbered/1
    outpatient/1/18 outpost/1/6 output/3/6 outputs/1/6 outrage/2/37 outraged/1/0 outrageous/2/0 outreach/1/4
    outright/2/2 outs/2/2 outset/1/28 outside/5/0 outsider/1/18 outsiders/1/18 outskirts/1/15 outsourcing/1
    outspoken/1/0 outstanding/4/0 outta/2 outward/1/0 oval/2/0 ovarian/1/1 oven/2/6 over/7/2 overall/5/0
    overboard/1/2 overcome/3/33 overcoming/1 overdose/1/29 overdue/1/0 overflow/1/38 overhaul/1/30
    overhead/2/0 overheard/1 overlap/2/42 overlapping/1/0 overload/1/6 overlook/1/39 overlooked/2/0
    overlooking/1/0 overly/2/2 overnight/3/2 overrated/1 override/1/31 overrun/1/38 overs/1/2 overseas/3/2
    oversee/1/41 overseeing/1 oversight/2/9 oversized/1/0 overt/1/0 overtake/1/33 overthrow/1/41
    overtime/2/28 overturned/1/0 overview/3/10 overwatch/1 overweight/2/0 overwhelmed/2/0 overwhelming/2/0
    overwhelmingly/1/2 oviedo//15/15 ow/1 owe/3/40 owed/2 owen/2/18 owens/1/18 owerri///15 owes/2/40
    owing/2/0 owl/2/5 owls/1/5 own/7/0 owned/4/0 owner/4/18 owners/4/18 ownership/3/21 owning/2 owns/3/0
    owo///15 ox/1/5 oxford/3/15 oxidation/1/22 oxide/1/27 oxnard///15 oxygen/3/27 oyo///15 oyster/1/5
    oysters/1/5 oz/2 ozone/1/27 p/5/27 pa/3/18 paarl///15 pablo/2//35 pac/2/14 pace/3/38 paced/1 pacers/1/5
    pachuca///25 pacific/4/17 pacing/1/4 pack/4/35 package/3/6 packaged/1/0 packages/2/6 packaging/2/4
    packed/3/0 packers/2/18 packet/2/14 packets/1/14 packing/2/27 packs/2/35 pact/2/10 pad/2/27 padang///15
    padangsidempuan///15 paddle/1/38 paddy/1/18 pads/2/27 padua//15/15 pagadian///15 pagan/1/18 page/5/10
    pageant/1/4 pages/4/10 paid/5/0 paige/1/18 pain/5/26 painful/3/0 painfully/1/2 pains/2/4 paint/4/36
    painted/3/0 painter/2/18 painters/1/18 painting/4/4 paintings/3/4 paints/1/36 pair/4/14 paired/2/0
    pairing/1/4 pairs/3/14 paisley/1/6 pajamas/1/6 pak/1 pakistan/4/15 pakistani/2/18 pal/2/18 palace/3/6
    palacio///35 palangkaraya///15 palate/1/8 pale/2/0 palembang///16 palermo//15/15 palestine/2/15
    palestinian/3/18 palestinians/2/18 palette/2/6 pallabi///15 pallāvaram///15 palm/3/8 palma///15
    palmas///35 palmer/2/18 palmira///15 palms/1/8 palo/1 pals/1/18 palu///15 pam/1 pamela/1 pamphlet/1/10
    pamplona///15 pan/3/6 panabo///15 panama/2/15/25 pancake/1/13 pancakes/1/13 panchkula///15
    pancreatic/1/1 panda/1/5 pandemic/1/0 pandora/1/18 panel/4/6 panels/2/6 pangkalpinang///15 panic/3/12
    panicked/1/0 panipat//4/15 panjin///16 panorama/1/9 pans/1/6 panshan///15 panther/1/5 panthers/2/5
    panties/1/6 pants/3/6 panzhihua///15 paolo/1 papa/2/18 papal/1/1 paper/5/10 paperback/1/6 papers/4/10
    paperwork/2/4 papua/1/15 par/3/23 para/2/26 parachute/1/6 parade/3/14 paradigm/1/24 paradise/3/15/15
    paradox/1/10 paragraph/2/10 paragraphs/1/10 parakou///15 parallel/3/0 parallels/1/0 paralysis/1/26
    paralyzed/1/0 paramaribo//15/15 paramedics/1/18 parameter/1/9 parameters/2/9 paramount/2/0
    paranaque///25 paranoia/1/26 paranoid/2/0 paranormal/1/0 paraná///15 parasite/1/5 parasites/1/5
    parauapebas///15 parbhani///15 parcel/1/4 parcels/1/4 pardo///35 pardon/2/32 parent/4/18 parental/2/1
    parenthood/1/26 parenting/2 parents/5/18 paris/4/15/16 parish/3/14 parishes/1/14 parity/1/26 park/5/15
    parked/2/44 parker/3/18 parking/3/4 parks/3/18 parkway/1/6 parliament/4/14 parliamentary/3/1 parlor/1/6
    parnamirim///15 parody/2/10 parole/2/10 parrot/1/5 parry/1/33 parsons/1/18 part/7/24 parted/1/0
    partial/3/0 partially/3/2 participant/2/18 participants/3/18 participate/3/41 participated/2
    participating/3/0 participation/3/4 particle/2/27 particles/2/27 particular/5/0 particularly/5/2
    parties/4/14 parting/1/4 partisan/2/0 partition/1/6 partly/3/2 partner/4/18 partnered/1 partnering/1
    partners/4/18 partnership/3/14 partnerships/2/14 parts/5/15 party/6/14 partying/1 pas/1/4 pasadena/1/15
    pasarkemis///15 pasay///15 pascal/1/23 pasig///25 pasir///25 paso/1//35 pass/5/38 passage/3/4
    passages/1/4 passed/5 passenger/3/18 passengers/3/18 passes/3/38 passing/4/4 passion/3/12 passionate/2/0
    passionately/1/2 passions/1/12 passive/2/0 passport/2/10 passports/1/10 password/2/10 passwords/1/10
    past/6/28 pasta/2/13 paste/2/27 pasto//15/15 pastor/2/18 pastoral/1/1 pastors/1/18 pastry/1/13
    pasture/1/15 pasuruan///15 pat/3/35 patch/3/7 patches/2/7 patel/1 patent/3/10 patented/1/0 patents/2/10
    paterson/1/18 path/4/4 pathein///15 pathetic/3/0 pathogens/1/5 pathological/1/1 pathology/1/9 paths/2/4
    pathway/2/8 pathways/1/8 patience/3/7 patient/4/18 patiently/1/2 patients/5/18 patio/1/6 patiāla///15
    patna///16 patriarch/1/18 patricia/2 patrick/3/18 patriot/2/18 patriotic/2/0 patriotism/1/7
    patriots/2/18 patrol/3/14 patrols/1/14 patron/2/18 patronage/1/4 patrons/2/18 pats/1/35 pattern/4/9
    patterns/3/9 patterson/1 patton/1 patty/1/13 paul/5/18/35 paula/2 pauline/1/1 paulista///15 paulo/2//37
    pause/2/42 paused/1 paved/1/0 pavement/1/6 pavilion/1/6 paving/1/27 pavlodar///15 paw/1/5 pawn/1/21
    paws/1/5 pax/1/10 pay/6/40 paya///25 payable/1/0 paycheck/1/21 payday/1/28 paying/4/0 payload/1/6
    payment/4/21 payments/3/21 payne/2 payout/1 paypal/2 payroll/2/21 pays/3/40 paz///36 pb/1/23 pbs/1/27
    pc/4/6 pcs/2/6 pd/2/27 pdf/2 pe/2/10 pea/1/13 peabody/1/18 peace/5/26 peaceful/3/0 peacefully/1/2
    peach/2/20 peaches/1/20 peacock/1/5 peak/4/23 peaked/1/0 peaks/2/23 peanut/2/20 peanuts/1/21 pear/1/13
    pearce/1 pearl/3/7 pearls/1/7 pearson/2 peas/1/13 peasant/1/18 peasants/1/18 peat/1/27 pebble/1/17
    peck/1/35 peculiar/1/0 pedal/1/10 pedestal/1/6 pedestrian/2/18 pedestrians/1/18 pediatric/1/1
    pedigree/1/14 pedophile/1/18 pedro/2//35 pee/2/27 peek/2/39 peel/2/35 peeled/1/0 peep/1/39 peer/3/39
    peers/2/39 peg/1/6 peggy/1 pekalongan///15 pekanbaru///16 pelentong///15 pelosi/1 pelotas//4/15
    pelvic/1/1 pematangsiantar///15 pemba///15 pen/3/6 penal/1/1 penalties/2/4 penalty/3/4 pence/1
    pencil/2/6 pencils/1/6 pendant/1/6 pending/2/0 penelope/1/18 penetrate/1/35 penetrating/1/0
    penetration/2/4 penguin/2/5 penguins/1/5 pengze///15 penh///36 peninsula/2/17 penis/2/8 penn/2/18
    penned/1 pennies/1/23 pennsylvania/3/15 penny/2/23 pens/2/6 pension/3/21 pensions/2/21 pentagon/2/6
    penthouse/1/6 penza///15 people/8/14 peoples/3/14 pep/1/7 pepe/1 pepper/3/33 peppers/1/33 pepsi/1/13
    peptide/1/27 per/6 perceive/2/39 perceived/3/0 percent/5/24 percentage/3/24 percentages/1/24
    perception/3/9 perceptions/1/9 percussion/1/4 percut///15 percy/1/18 pereira///15 perennial/1/0 perez/1
    perfect/5/0 perfected/1/0 perfection/2/26 perfectly/4/2 perform/4/36 performance/5/4 performances/3/4
    performed/4 performer/2/18 performers/2/18 performing/4/4 performs/2/36 perfume/2/6 perhaps/5/2
    peril/1/26 perimeter/1/25 period/5/28 periodic/1/0 periodically/1/2 periods/3/28 peripheral/1/0
    periphery/1/25 perish/1/30 perished/1 perjury/1/4 perkins/1 perks/1/21 perm//15/15 permanent/4/0
    permanently/2/2 permission/4/10 permit/3/32 permits/2/32 permitted/3 permitting/1 perpetrator/1/18
    perpetrators/1/18 perpetual/1/0 perry/3/18 persecuted/1 persecution/2/4 perseverance/1/7 persia/1/15
    persian/2/18 persist/1/42 persisted/1 persistence/1/7 persistent/2/0 persists/1/42 person/6/3
    persona/1/9 personal/5/0 personalities/2/7 personality/4/7 personalized/1/0 personally/4/2
    personnel/4/14 persons/3/3 perspective/4/9 perspectives/2/9 persuade/2/41 persuaded/2 persuasion/1/10
    persuasive/1/0 pertaining/1 perth/2/15/16 pertinent/1/0 peru/2/15 peruvian/1/18 pervasive/1/0
    pervert/1/18 peshawar//15/16 pessoa///35 pest/1/26/16 pesticides/1/27 pests/1/26 pet/3/5 petaling///25
    petals/1/20 petani///35 petare///15 petaẖ///25 pete/3 peter/4/18 peters/2/18 petersburg/2/15/36
    peterson/2 petite/1/0 petition/3/10 petitions/1/10 petrol/2/27 petroleum/2/27 petrolina///15
    petropavl///15 petrozavodsk///15 petrópolis///15 pets/2/5 petty/2/0 pew/1/6 peyton/1 peñalolén///15 pf/1
    pg/2 pga/1 ph/2/7 phan///25 phantom/2/18 pharaoh/1/18 pharma/1/14 pharmaceutical/2/1 pharmaceuticals/1/1
    pharmacist/1/18 pharmacy/2/6 phase/4/28 phased/1 phases/2/28 phd/2/10 phelps/1 phenomena/2
    phenomenal/2/1 phenomenon/3/3 phi/1/10 phil/3 philadelphia/3/15/16 philanthropy/1/4 philip/3/18
    philippe/1 philippine/2/10 philippines/3/15 philips/1/18 phillies/1 phillip/2 phillips/2 philly/1
    philosopher/2/18 philosophers/1/18 philosophical/2/1 philosophy/3/9 phnom///26 phoebe/1/23
    phoenix/3/15/16 phone/6/6 phones/3/23 phony/1/0 phosphate/1/27 photo/5/6 photograph/3/6 photographed/2
    photographer/3/18 photographers/2/18 photographic/2/1 photographs/3/6 photography/3/4 photon/1/17
    photos/4/6 photoshop/2 php/1 phrase/3/10 phrases/2/10 phu///25 phyllis/1 physical/5/0 physically/3/2
    physician/3/18 physicians/2/18 physicist/1/18 physicists/1/18 physics/3/9 physiological/1/1
    physiology/1/9 phú///25 phố///35 phổ///25 pi/2/23 pianist/1/18 piano/3/6 pic/3/10 picasso/1/18 pick/5/31
    picked/4 picking/3/4 pickle/1/13 pickles/1/13 picks/3/31 pickup/2/6 picky/1/0 picnic/2/28 pics/3/10
    picture/5/6 pictured/2/0 pictures/5/6 picturesque/1/0 pie/3/13 piece/5/6 pieces/4/6 pier/2/6 pierce/2/35
    pierced/1/0 piercing/1/0 pierre/2/15 piers/1/6 pies/1/23 pietermaritzburg///15 pig/3/5 pigeon/1/5
    pigeons/1/5 piggy/1/5 pigment/1/27 pigs/2/5 pike/1/6 pikine///16 pile/3/14 piled/1 piles/1/26
    pilgrim/1/18 pilgrimage/1/4 pilgrims/1/18 piling/1/6 pill/2/6 pillar/1/9 pillars/1/9 pillow/2/6
    pillows/1/6 pills/2/6 pilot/4/0 pilots/3/0 pimp/1/18 pimpri///16 pin/3/35 pinang///35 pinch/2/35
    pindi///25 pine/2/20 pineapple/1/20 pines/1/35 ping/2/35 pingdingshan///15 pingdu///15 pingliang///15
    pingxiang///15 pinhais///35 pink/4/0 pinky/1/8 pinnacle/1/6 pinned/1 pinpoint/1/40 pins/2/35 pint/1/23
    pintana///35 pinterest/1 pioneer/2/36 pioneering/1 pioneers/1/36 pious/1/0 pip/1/26 pipe/3/6
    pipeline/2/10 pipelines/1/10 piper/1/18 pipes/2/26 piping/1/6 piracicaba///15 piracy/1/4 pirate/2/18
    pirates/2/18 pirwala///35 piss/3/29 pissed/3/0 pisses/1/29 pissing/1/22 pistol/2/6 pistols/1/6
    piston/1/18 pistons/1/18 pit/3/17 pitch/3/38 pitched/2/44 pitcher/2/18 pitchers/1/18 pitches/1/38
    pitching/2/4 pits/2/17 pitt/2/18 pittsburgh/3/15/15 pity/2/12 piura///15 pivot/1/38 pivotal/1/0
    pixel/2/6 pixels/1/6 pizhou///15 pizza/3/13 pizzas/1/13 piñas///35 pk/1 pl/2 place/7/15 placebo/1/6
    placed/4/0 placement/2/7 places/5/15 placing/3 plague/2/43 plagued/1/0 plaid/1/6 plain/3/0 plainly/1/2
    plains/2/0 plaintiff/1/18 plaintiffs/1/18 plan/5/9 plane/4/6 planes/3/9 planet/4/17 planetary/1/1
    planets/2/17 plank/1/27 planned/4/0 planner/1/18 planners/1/18 planning/5/4 plano//15/15 plans/5/9
    plant/4/6 plantation/2/21 plantations/1/21 planted/2/0 planting/2/4 plants/4/6 plaque/1/8 plasma/2/8
    plaster/1/27 plastic/4/27 plastics/1/27 plata///35 plate/4/6 plateau/1/17 plated/1 plates/3/31
    platform/4/6 platforms/3/6 platinum/2/27 plato/1/18 platoon/1/14 plausible/1/0 play/6/36 playable/1/0
    playback/1/4 playboy/1/18 played/5/44 player/5/18 players/6/18 playful/1/0 playground/2/15 playing/6/4
    playlist/1/10 playoff/3/11 playoffs/3/11 plays/4/36 playstation/2 playwright/1/18 plaza/2/15 plc/1
    plea/2/10 plead/1/32 pleaded/1 pleading/1/0 pleas/1/10 pleasant/3/0 pleasantly/1/2 please/6/37
    pleased/3/0 pleasing/2/0 pleasure/4/12 pleasures/1/12 pledge/2/32 pledged/1/0 pledges/1/32 plentiful/1/0
    plenty/4/7 plight/1/26 plot/4/9 plots/2/9 plotted/1/0 plotting/1 plovdiv//15/15 pls/1 plug/3/6
    plugged/1/44 plugs/1/6 plum/1/2 plumber/1/18 plumbing/1/6 plunge/1/38 plunged/1 plural/1/0
    plurality/1/26 plus/5/0 plush/1/0 pluto/1/18 plymouth/1/15/15 pm/4/28 pneumonia/2/26 png/1 po/2/27/35
    poblacion///35 pocket/3/6 pockets/2/6 pod/2/20 podcast/3/32 podcasts/1/32 podgorica///15 podium/1/6
    pods/1/20 poe/1/18 poem/3/10 poems/3/10 poet/3/18 poetic/1/1 poetry/3/10 poets/2/18 pohang///15
    point/6/9 pointed/3/0 pointer/1/10 pointers/1/10 pointing/3/44 pointless/2/0 points/5/9 poised/1/0
    poison/2/27 poisoned/1 poisoning/2/26 poisonous/1/0 poke/1/35 pokemon/2 poker/2/6 pokhara///15
    poking/1/4 pol/1/18 poland/3/15 polar/2/0 polarized/1 pole/3/6 poles/2/18 police/6/14 policeman/2/18
    policemen/1 policies/4/9 policing/1 policy/5/9 polish/3/35 polished/2/0 polite/2/0 politely/1/2
    political/5/0 politically/2/2 politician/3/18 politicians/4/18 politics/4/24 poll/3/9 pollen/1/20
    polling/2 polls/2/15 polluted/1/0 pollution/3/26 polly/1 polo/2/18 polokwane///15 poltava///15 poly/1
    polymer/1/27 pond/2/17 ponder/1/31 ponds/1/17 pong/1/9 ponta///25 pontianak///15 pony/2/5 poo/1 pool/4/6
    poole/1 pools/2/6 poop/1/27 poor/5/0 poorer/1 poorest/1 poorly/2/2 pop/4/35 popayán///15 popcorn/2/20
    pope/3/18 popped/2 popping/2/11 poppy/1/20 pops/2/35 populace/1/14 popular/5/0 popularity/3/7
    populated/2/0 population/5/14 populations/3/14 populist/1/18 populous/1/0 por/1 porcelain/1/6 porch/2/6
    pores/1/25 pork/2/13 porlamar///15 porn/4/4 porno/1/4 pornography/1/4 porous/1/0 porsche/2 port/4/15/26
    portable/2/0 portal/2/6 portals/1/6 porter/2/18 portfolio/3/6 portfolios/1/6 portion/4/24 portions/2/24
    portland/3/15/15 porto/1/15/26 portoviejo///15 portrait/3/6 portraits/2/6 portray/1/32 portrayal/1/4
    portrayed/2/0 portraying/1/9 portrays/1/32 ports/2/15 portsmouth/1/15/15 portugal/2/15 portuguese/2/10
    pos/2/27 posadas///15 pose/2/42 posed/2/44 poses/2/42 posh/1/0 posing/2/4 position/5/15 positioned/2
    positioning/2/4 positions/4/15 positive/5/0 positively/2/2 positives/1/0 positivity/1/7 possess/2/42
    possessed/2/0 possesses/1/42 possessing/1 possession/3/4 possessions/2/4 possibilities/3/9
    possibility/4/9 possible/6/0 possibly/4/2 post/6/0 postage/1/21 postal/2/1 postcard/1/10 posted/5/44
    poster/3/10 posterior/1/0 posters/2/10 posting/3/10 postpone/1/42 postponed/2/0 posts/4/0 postseason/1
    posture/1/7 postwar/1/0 pot/3/6 potassium/1/27 potato/3/13 potatoes/2/13 potent/2/0 potential/5/0
    potentially/3/2 potion/1/13 potomac/1/17 potosí///35 pots/2/6 potter/3/18 pottery/2/6 pouch/1/6
    poultry/1/5 pound/3/23 pounding/1/11 pounds/4/23 pour/2/38 poured/2 pouring/2/0 pov/1 poverty/3/26
    pow/1/18 powder/3/27 powdered/1/0 powell/2/18 power/6/7 powered/3/0 powerful/4/0 powerhouse/1/18
    powerless/1/0 powers/4/7 poznań///15 pp/3 ppl/1 pr/3/27 practical/3/0 practically/3/2 practice/5/4
    practiced/2/0 practices/4/4 practicing/2/0 practise/1/36 practised/1/0 practising/1 practitioner/1/18
    practitioners/2/18 pradesh/1 pragmatic/1/0 prague/1/15/16 praia//15/25 prairie/2/15 praise/3/32
    praised/2 praises/1/32 praising/1/0 prakan///35 prank/2/4 pratt/1 pravyi///25 pray/3/32 prayagraj///16
    prayed/1 prayer/3/10 prayers/3/10 praying/2 pre/5/0 preach/1/32 preached/1 preacher/1/18 preaching/1/10
    precaution/1/4 precautions/1/4 preceded/1 precedence/1/26 precedent/2/9 preceding/2/0 precinct/1/15
    precious/3/0 precipitation/1/23 precise/3/0 precisely/3/2 precision/2/7 precursor/1/27 predator/2/18
    predators/2/18 predatory/1/0 predecessor/2/18 predecessors/1/18 predetermined/1/0 predict/2/32
    predictable/2/0 predicted/3/0 predicting/1 prediction/2/9 predictions/2/9 predictive/1/0 predicts/1/32
    predominantly/2/2 preface/1/10 prefer/4/37 preferable/1/0 preferably/2/2 preference/3/9 preferences/2/9
    preferred/3/0 preferring/1 prefers/1/37 pregnancies/1/26 pregnancy/3/26 pregnant/4/0 prehistoric/1/0
    prejudice/2/9 preliminary/3/0 prelude/1/11 premature/2/0 prematurely/1/2 premier/4/18 premiere/3/10
    premiered/1 premiership/1/4 premise/2/10 premises/2/15 premium/3/21 premiums/2/21 prep/2/4 prepaid/1/0
    preparation/3/4 preparations/2/4 preparatory/1/0 prepare/4/30 prepared/4/0 preparedness/1/26
    prepares/1/30 preparing/3 pres/1/27 presbyterian/1/18 preschool/1/14 prescott/1/15 prescribe/1/32
    prescribed/2/0 prescription/2/10 prescriptions/1/10 preseason/1/28 presence/4/26 present/5/0
    presentation/3/4 presentations/1/4 presented/4 presenter/2/18 presenters/1/18 presenting/2 presently/2/2
    presents/3/0 preservation/2/4 preserve/3/42 preserved/2/0 preserves/1/13 preserving/2 presided/1
    presidency/3/28 president/6/18 presidente///25 presidential/4/1 presidents/2/18 presiding/1 press/5/35
    pressed/3/0 presses/1/35 pressing/2/0 pressure/5/19 pressured/1 pressures/2/19 prestige/2/26
    prestigious/2/0 preston/2//15 presumably/2/2 presume/1/31 presumed/1/0 pretend/3/32 pretended/1/0
    pretending/2/4 pretends/1/32 preto///35 pretoria/1/15/16 prettier/1 pretty/6/2 prevail/1/42 prevailed/1
    prevailing/1/0 prevalence/1/7 prevalent/2/0 prevent/4/41 prevented/2 preventing/3 prevention/3/4
    preventive/1/0 prevents/2/41 preview/2/10 previews/1/10 previous/5/0 previously/4/2 prey/2/18 price/5/7
    priced/2/0 priceless/1/0 prices/4/7 pricey/1/0 pricing/2/9 prick/1/35 pride/3/12 priest/3/18
    priesthood/1/14 priests/2/18 prima/1/13 primal/1/0 primaries/1/0 primarily/3/2 primary/4/0 prime/4/0
    primer/1/10 primitive/2/0 prince/4/18 princes/1/18 princesa///35 princess/4/18 princesses/1/18
    princeton/2/15 principal/4/0 principally/1/2 principals/1/0 principle/3/9 principles/3/9 print/4/36
    printed/3/0 printer/2/18 printers/1/18 printing/3/10 prints/2/36 prior/4/0 priorities/2/26
    prioritize/1/31 priority/3/26 prism/1/25 prison/4/6 prisoner/3/18 prisoners/3/18 prisons/2/6
    pristina///15 pristine/1/0 privacy/3/7 private/5/0 privately/2/2 privilege/3/7 privileged/2/0
    privileges/2/7 privy/1/6 prix/2 prize/4/21 prized/1 prizes/2/21 pro/5/0 proactive/1/0 prob/1
    probability/2/7 probable/2/0 probably/6/2 probation/2/28 probe/2/32 probes/1/32 problem/6/26
    problematic/2/0 problems/5/26 probolinggo///15 procedural/1/1 procedure/3/4 procedures/3/4 proceed/3/32
    proceeded/2 proceeding/1/4 proceedings/3/4 proceeds/2/21 process/5/4 processed/2/0 processes/3/4
    processing/3/22 procession/1/14 processor/2/14 processors/1/14 proclaimed/2/0 proclamation/1/10
    procurement/1/4 produce/4/36 produced/4/44 producer/3/18 producers/3/18 produces/3/36 producing/3
    product/5/6 production/5/4 productions/2/4 productive/3/0 productivity/3/7 products/5/6 prof/3/18
    profession/3/14 professional/5/0 professionalism/1/9 professionally/2/2 professionals/3/0
    professions/1/14 professor/5/18 professors/2/18 proficiency/1/7 profile/4/10 profiles/2/10
    profiling/1/10 profit/4/21 profitability/1/7 profitable/2/0 profits/3/21 profound/2/0 profoundly/1/2
    prognosis/1/10 program/5/9 programme/4/10 programmed/2 programmer/1/18 programmers/1/18 programmes/2/10
    programming/3/4 programs/5/9 progress/4/4 progressed/1 progresses/1/4 progressing/1 progression/2/14
    progressive/3/0 progressively/1/2 progressives/1/0 prohibit/1/32 prohibited/2/0 prohibiting/1
    prohibition/2/10 prohibits/1/32 project/5/4 projected/2/0 projecting/1/0 projection/2/9 projections/2/9
    projector/1/6 projects/4/4 proliferation/1/22 prolific/1/0 prolonged/2/0 prom/2/11 prominence/1/26
    prominent/3/0 prominently/1/2 promise/4/32 promised/3/0 promises/3/32 promising/3/0 promo/2 promote/4/41
    promoted/3 promoter/1/18 promoters/1/18 promotes/2/41 promoting/3 promotion/3/10 promotional/2/1
    promotions/2/10 prompt/2/36 prompted/2 prompting/1/10 promptly/2/2 prompts/1/36 prone/2/0 pronounce/1/32
    pronounced/2/0 pronouns/1/10 pronunciation/1/10 proof/4/9 proofs/1/9 prop/2/6 propaganda/3/10
    propagation/1/4 propelled/1 propeller/1/6 proper/4/0 properly/4/2 properties/4/21 property/5/21
    prophecy/2/9 prophet/2/18 prophets/1/10 proponents/1/18 proportion/3/24 proportional/1/0
    proportions/1/24 proposal/3/10 proposals/3/10 propose/2/31 proposed/4/0 proposes/1/31 proposing/1
    proposition/2/10 proprietary/1/21 proprietor/1/18 props/2/4 propulsion/1/19 pros/2/0 prose/2/10
    prosecute/1/41 prosecuted/1 prosecuting/1 prosecution/2/4 prosecutor/2/18 prosecutors/1/18 prospect/3/26
    prospective/2/0 prospects/2/26 prosper/1/30 prosperity/2/26 prosperous/1/0 prostate/1/8 prostitute/1/18
    prostitutes/1/18 prostitution/2/4 protagonist/1/18 protect/5/33 protected/4/0 protecting/3/0
    protection/4/4 protections/1/4 protective/3/0 protector/1/18 protects/2/33 protein/4/27 proteins/2/27
    protest/3/32 protestant/2/1 protestants/1/1 protested/1 protesters/2/18 protesting/2/0 protestors/1
    protests/3/32 protocol/3/10 protocols/2/10 proton/1/17 prototype/2/9 proud/4/0 proudly/2/2 prove/4/42
    proved/3/0 proven/3/0 proves/2/42 provide/5/40 provided/5 providence/2/15 provider/2/18 providers/3/18
    provides/4/40 providing/4 province/3/15/35 provinces/2/15 provincial/2/1 proving/2 provision/3/10
    provisional/1/0 provisions/3/13 provocative/1/0 provoke/1/37 provoked/1/0 provoking/1/0 prowess/1/9
    proximity/2/7 proxy/2/18 prudent/1/0 prudente///35 prussia/1/15 ps/2/10 psa/1/27 psalm/1/10 psalms/1/10
    pseudo/1/0 psg/1 psi/1/23 pskov///15 psych/1 psyche/1/9 psychedelic/1/0 psychiatric/2/1
    psychiatrist/2/18 psychiatry/1/9 psychic/2/1 psycho/2/18 psychological/3/0 psychologically/1/2
    psychologist/2/18 psychologists/1/18 psychology/3/9 psychopath/1/18 psychotic/1/0 pt/2/27 pts/1/27
    ptsd/1/26 pu/1/27 pub/3/6 puberty/1/28 public/6/0 publication/3/10 publications/3/10 publicity/2/10
    publicly/3/2 publish/2/36 published/5/0 publisher/3/14 publishers/2/14 publishes/1/36 publishing/3/4
    pubs/1/6 pucallpa///15 puchong///15 puck/1/18 pudding/1/13 pudong///16 puducherry///15 puebla//15/16
    puente///25 puerto/2//25 puff/1/34 pulai///35 pulitzer/1/18 pull/4/35 pulled/4/44 pulling/3/4 pulls/2/35
    pulmonary/1/1 pulp/1/17 pulse/2/11 pulses/1/11 pump/3/6 pumped/2/0 pumping/2 pumpkin/2/20 pumps/2/6
    pun/1/10 punch/3/35 punched/2 punches/1/35 punching/1 pune/1//16 punggol///15 puning///15 punish/2/41
    punishable/1/0 punished/2/0 punishing/1/44 punishment/3/4 punishments/1/4 punitive/1/0 punjab/1/15
    punk/3/18 punt/1/35 punāsa///15 pup/1/5 pupil/2/18 pupils/3/18 puppet/2/6 puppets/1/6 puppies/1/5
    puppy/2/5 pups/1/5 purchase/4/40 purchased/3 purchaser/1/18 purchases/3/40 purchasing/2/4 purdue/1
    pure/4/0 purely/2/2 purge/1/41 puri///15 purity/1/26 purnia///15 purple/3/0 purpose/4/9 purposely/1/2
    purposes/4/9 purse/2/6 pursuant/1/0 pursue/3/41 pursued/2/18 pursuing/2/0 pursuit/3/4 pursuits/1/4
    purwokerto///15 push/4/38 pushed/3 pushes/2/38 pushing/3/4 pussy/3/8 put/6/35 puteri///35 putian///16
    putin/3/18 putnam/1 putra///35 puts/4/35 putting/4/4 putuo///16 puxi///16 puyang///16 puzzle/2/31
    puzzles/1/31 pv/1 pyeongtaek///15 pyi///35 pyongyang//15/16 pyramid/2/40 pyramids/1/40 python/2/5
    pétionville///15 pākdasht///15 pāli///15 pānihāti///15 pātan///15 q/4/10 qadarif///35 qadirpur///25
    qadīmah///36 qaeda/1/14 qarchak///15 qarshi///15 qatar/2/15 qazvin///15 qb/2 qc/1 qibao///15 qina///15
    qingdao///16 qingpu///16 qingyang///16 qingyuan///16 qingzhou///15 qinhuangdao///15 qinzhou///16
    qionghai///15 qiqihar///15 qitaihe///15 qods///15 qom///15 quad/2/18 quake/1/11 qualification/2/7
    qualifications/2/7 qualified/3/0 qualifier/1/18 qualifies/1/42 qualify/3/42 qualifying/2/24
    qualitative/1/0 qualities/2/7 quality/5/7 quantitative/2/0 quantities/2/3 quantity/2/3 quantum/2/3
    quanzhou///16 quarantine/1/26 quarrel/1/32 quarry/1/18 quarter/4/23 quarterback/2/18 quarterly/2/1
    quarters/3/6 quartet/1/14 quartz/2/27 quasi/1/0 qubbah///35 que/2 quebec/2/15 queen/4/5 queens/2/15/16
    queensland/3/15 queer/2/0 quelimane///15 quentin/1 queries/1/32 query/1/32 querétaro///36 quest/3/9
    question/6/10 questionable/2/0 questioned/2 questioning/2/10 questionnaire/1/10 questions/5/10
    quetta///16 queue/2/14 quevedo///15 quezon///26 qui/1//25 quick/5/0 quicker/2/2 quickest/1/2 quickly/5/2
    quid/1/23 quiet/4/0 quieter/1 quietly/3/2 quilicura///15 quilmes///15 quincy/1/18 quinn/2 quirky/1/0
    quit/4/42 quite/5/2 quito//15/16 quits/1/0 quitting/2 quiz/2/10 qujing///16 quo/2 quoc///35 quota/1/23
    quotas/1/23 quotation/1/10 quote/4/32 quoted/3 quotes/3/32 quoting/2 quran/1/10 quthbullapur///15
    quzhou///15 québec///15 quảng///25 quận///25 qāhirah///35 qū///35 r/6/23 ra/2/27 rabat//15/16 rabbi/1/18
    rabbit/2/5 rabbits/1/5 race/5/38 raced/1 racer/1/18 races/3/38 rachel/3/18 racial/3/1 racially/1/2
    racing/4/4 racism/3/9 racist/3/18 racists/1/18 rack/2/6 racket/1/11 racks/1/6 rad/1/23 radar/3/6
    radial/1/1 radiant/1/0 radiation/3/19 radiator/1/17 radical/3/0 radically/1/2 radicals/1/0 radio/5/6
    radioactive/2/0 radios/1/6 radius/2/7 radom///15 rae/1 raf/1/14 rafael/1 raft/1/6 rag/1/6 rage/3/12
    raging/1/0 rags/1/6 rahim///25 rahman/1//35 rahul/1 raid/3/4 raided/1 raider/1/18 raiders/2/18 raids/2/4
    rail/3/6 railroad/3/6 railroads/1/6 rails/2/6 railway/3/6 railways/2/6 rain/4/19 rainbow/2/17 rained/1
    rainfall/2/19 rainforest/1/14 raining/2/0 rains/2/19 rainy/2/0 raipur///16 raise/4/30 raised/4/0
    raises/2/30 raising/3/0 raj/1/26 raja/1/18 rajamahendravaram///15 rajasthan/1 rajpur///25 rajshahi///15
    rake/1/35 raleigh/1/18/15 rallies/1/35 rally/3/35 ralph/2 ram/3/35 ramadi///15 ramagundam///15
    ramaḑān///35 ramen/1 ramirez/1 ramiros///15 ramon/1 ramos/1 ramp/2/6 rampage/1/4 rampant/1/0 rams/2/35
    ramsay/1 ramsey/1 ran/4//35 rancagua///15 ranch/2/6 ranchi///16 rand/2/23 randall/1 randburg///15
    randolph/1 random/4/0 randomized/1/0 randomly/2/2 randy/2/0 rang/2 range/5/7 ranged/2 ranger/2/18
    rangers/3/18 ranges/2/7 ranging/3/44 rangpur//20/16 rank/3/14 ranked/3/0 ranking/3/26 rankings/2/26
    ranks/3/14 ransom/1/4 rant/1/10 rao/1 rap/3/35 rape/3/41 raped/2/0 rapes/1/35 raphael/1/18 rapid/3/0
    rapidly/3/2 rapids/1/0 raping/1 rapist/1/18 rapists/1/18 rapper/2/18 rappers/1/18 raptors/1/5
    raqqah///35 rare/4/0 rarely/3/2 rarity/1/7 ras//8/25 rasapūdipalem///16 rash/1/0 rasht//15/15
    raspberry/1/20 rat/3/5 rate/5/28 rated/3 rates/4/21 rather/6/2 ratified/1/0 rating/3/9 ratings/3/9
    ratio/3/24 rational/2/0 rationale/1/9 ratios/1/24 ratlām///15 rats/2/5 rattle/1/39 raurkela///25
    rave/1/11 raven/2/34 ravens/1/34 ravi/1 raw/4/0 rawalpindi//15/16 ray/4/19 raymond/2 rayon//6/25
    rays/2/19 rayyān///35 razor/2/6 rb/2/27 rbi/1/4 rc/1 rd/3 re/5/27 rea/1 reach/5/38 reached/4
    reaches/3/38 reaching/3/4 react/3/31 reacted/1 reacting/1 reaction/4/22 reactions/3/22 reactive/1/0
    reactor/2/6 reactors/1/6 reacts/1/31 read/6/31 reader/3/18 readers/3/18 readily/2/2 readiness/1/26
    reading/5/9/15 readings/2/9 reads/3/31 ready/5/0 reagan/2/18 real/6/0 realise/3/40 realised/2/0
    realising/1 realism/1/6 realistic/3/0 realistically/1/2 realities/1/9 reality/4/9 realization/2/4
    realize/4/31 realized/4/0 realizes/2/31 realizing/2 really/7/2 realm/2/26 realms/1/26 realty/1/21
    reap/1/35 reaper/1/18 rear/3/14 reason/6/16 reasonable/4/0 reasonably/2/2 reasoned/1/0 reasoning/2/9
    reasons/5/16 reassure/1/37 reassuring/1/0 rebate/1/21 rebecca/2/18 rebel/2/18 rebellion/2/4
    rebellious/1/0 rebels/2/18 rebirth/1/19 reboot/1/29 reborn/1/0 rebound/1/38 rebounds/2/38 rebuild/2/36
    rebuilding/2/4 rebuilt/1/0 rec/1 recall/3/31 recalled/2 recalling/1 recalls/1/31 recap/1/10 receipt/2/4
    receipts/1/21 receive/4/40 received/5/0 receiver/2/6 receivers/1/6 receives/3/40 receiving/4/4
    recent/5/0 recently/5/2 reception/3/10 receptive/1/0 receptor/2/8 receptors/1/8 recess/1/35
    recession/2/26 recharge/1/35 recife//15/16 recipe/3/10 recipes/2/10 recipient/2/18 recipients/2/18
    reckless/2/0 reckon/2/31 reclaim/1/40 reclaimed/1/0 recognise/2/41 recognised/2/0 recognition/3/26
    recognizable/1/0 recognize/4/31 recognized/4/0 recognizes/2/31 recognizing/2 recommend/4/32
    recommendation/2/10 recommendations/3/10 recommended/4/0 recommending/1 recommends/2/32 reconcile/1/30
    reconciliation/2/4 reconnaissance/1/4 reconsider/1/31 reconstruction/2/28 record/5/32 recorded/4/0
    recorder/2/6 recording/4/6 recordings/2/6 records/5/32 recover/3/40 recovered/3/0 recovering/2/0
    recovery/4/11 recreate/1/29 recreation/2/4 recreational/2/1 recruit/2/41 recruited/2 recruiting/2
    recruitment/2/4 recruits/1/41 rectangular/1/0 rector/1/18 recurring/2/0 recycle/1/38 recycled/1
    recycling/2/4 red/6/0 reddish/1/0 reddit/1 redeem/1/41 redeemed/1/0 redemption/2/4 redesign/1/36
    redesigned/1 redevelopment/1/4 redonda//15/35 redondo///35 reds/2/0 redskins/1/18 reduce/4/30
    reduced/4/0 reduces/2/30 reducing/3/22 reduction/3/4 reductions/1/4 redundancy/1/7 redundant/1/0
    reed/2/20 reef/2/17 reefs/1/17 reel/1/6 reelection/1/4 reese/1 reeves/1/38 ref/2/18 refer/3/32
    referee/2/18 referees/1/18 reference/4/10 referenced/1/0 references/3/10 referencing/1 referendum/2/4
    referral/1/18 referred/4 referring/3 refers/3/32 refined/2/0 refinery/1/6 refining/1/22 reflect/3/39
    reflected/3/0 reflecting/2/0 reflection/3/9 reflections/1/9 reflective/1/0 reflects/3/39 reflex/1/4
    reform/4/4 reformation/1/26 reformed/1/0 reforms/2/4 refrain/1/10 refresh/1/31 refreshing/2/0
    refrigerator/1/6 refs/1/18 refuge/2/15 refugee/2/18 refugees/3/15 refund/2/21 refunds/1/21 refurbished/1
    refusal/2/10 refuse/3/32 refused/4 refuses/2/32 refusing/2 reg/1 regain/2/40 regained/1 regal/1/0
    regard/3/31 regarded/3 regarding/4/0 regardless/3/2 regards/3/31 regeneration/1/22 regent/1/18
    reggae/1/10 reggie/1 regime/3/14 regiment/2/14 regiments/1/14 regimes/1/14 regina/1/15/15 region/5/15
    regional/4/1 regions/4/15 register/4/41 registered/4/0 registering/1 registers/1/41 registrar/1/18
    registration/3/4 registry/2/10 regression/1/26 regret/3/37 regrets/2/10 regretted/1 regular/5/0
    regularly/4/2 regulars/1/0 regulate/2/30 regulated/2/0 regulates/1/30 regulating/1/4 regulation/3/10
    regulations/4/10 regulator/1/6 regulators/1/6 regulatory/3/0 rehab/2 rehabilitation/2/4 rehearsal/1/4
    rehearsals/1/4 reich/1/14 reid/2/18 reign/2/41 reigning/1/0 reigns/1/41 reilly/1 reimbursement/1/21
    rein/1/6 reindeer/1/5 reinforce/1/30 reinforced/2/0 reinforcement/1/4 reinforcements/1/4 reinforcing/1
    reins/1/6 reinstated/1 reject/2/31 rejected/3/0 rejecting/1 rejection/2/4 rejects/1/31 rejoice/1/37
    relapse/1/4 relatable/1 relate/3/31 related/5/0 relates/2/31 relating/3 relation/3/3 relations/4/24
    relationship/5/24 relationships/4/24 relative/3/0 relatively/4/2 relatives/3/0 relativity/1/9 relax/3/29
    relaxation/2/22 relaxed/2/0 relaxing/2/0 relay/2/32 release/5/35 released/5/0 releases/3/35
    releasing/3/0 relegated/1 relegation/1/4 relentless/1/0 relevance/2/24 relevant/4/0 reliability/2/7
    reliable/3/0 reliably/1/2 reliance/2/9 reliant/1/0 relic/1/6 relics/1/6 relied/2 relief/4/12 relies/2/31
    relieve/2/29 relieved/2/0 religion/4/9 religions/2/9 religious/4/1 relish/1/12 relocate/1/30
    relocated/1/0 relocation/1/4 reluctance/1/19 reluctant/2/0 reluctantly/1/2 rely/3/31 relying/2
    remain/4/30 remainder/2/24 remained/4 remaining/4/0 remains/4/17 remake/2/36 remark/1/32 remarkable/3/0
    remarkably/2/2 remarked/1 remarks/3/32 rematch/1/11 remedies/2/30 remedy/2/30 remember/6/31
    remembered/3/44 remembering/2/9 remembers/2/31 remembrance/1/9 remind/3/31 reminded/3 reminder/3/9
    reminders/1/9 reminding/2 reminds/3/31 reminiscent/1/0 remix/2 remnant/1/24 remnants/1/24 remorse/1/12
    remote/3/0 remotely/2/2 removal/3/4 remove/4/30 removed/4/0 removes/2/30 removing/3 ren/1
    renaissance/2/28 renal/1/1 renamed/1 renault/1 render/2/30 rendered/2 rendering/2/4 renders/1/30
    rendezvous/1/4 rendition/1/10 rene/1 renee/1 renew/2/36 renewable/2/0 renewal/2/4 renewed/2/0
    rengasdengklok///15 rennes///15 reno/1/15/15 renovated/1 renovation/2/4 renovations/1/4 renowned/2/0
    rent/4/21 rental/2/1 rentals/1/1 rented/2 renting/1/4 rents/1/21 reopen/1/35 reopened/1
    reorganization/1/4 rep/3/18 repair/3/30 repaired/2/0 repairing/1 repairs/2/30 repay/1/40 repayment/1/4
    repeal/2/32 repealed/1 repeat/3/32 repeated/3/0 repeatedly/3/2 repeating/2/4 repeats/1/32 repent/1/37
    repercussions/1/19 repertoire/1/14 repetition/1/11 repetitive/1/0 replace/4/30 replaced/4
    replacement/3/4 replacements/1/4 replaces/1/30 replacing/3/4 replay/2/36 replica/1/6 replicate/1/38
    replication/1/4 replied/3 replies/2/32 reply/4/32 replying/1 report/6/32 reported/5/0 reportedly/3/2
    reporter/3/18 reporters/2/18 reporting/4/10 reports/5/32 repository/1/6 repost/1 represent/4/42
    representation/3/6 representations/1/6 representative/4/18 representatives/4/18 represented/4/0
    representing/3 represents/3/42 repression/1/26 reprint/1/10 reprinted/1 reproduce/1/36 reproduced/1
    reproduction/2/22 reproductive/2/0 reps/1/18 reptiles/1/5 republic/4/14 republican/4/18 republicans/4/18
    republics/1/14 reputable/1/0 reputation/3/26 request/4/32 requested/3/0 requesting/2 requests/3/32
    require/4/42 required/5/0 requirement/3/9 requirements/4/9 requires/4/42 requiring/3 res/2/8 rescue/3/41
    rescued/2/0 rescuing/1 research/6/4 researched/1 researcher/2/18 researchers/3/18 researching/1
    resemblance/1/7 resemble/2/42 resembled/1 resembles/2/42 resembling/1 resent/1/37 resentment/1/12
    reservation/2/15 reservations/2/15 reserve/4/40 reserved/3/0 reserves/3/14 reservoir/2/6 reservoirs/1/6
    reset/2/32 reside/1/42 resided/1 residence/3/15 residences/1/15 residency/2/4 resident/3/18
    residential/3/0 residents/4/18 resides/1/27 residing/1 residual/1/1 residue/1/27 resign/2/41
    resignation/2/10 resigned/2 resilience/1/7 resilient/1/0 resin/1/27 resist/3/33 resistance/4/4
    resistant/2/0 resisted/1 resistencia///15 resisting/1 resolution/4/10 resolutions/2/10 resolve/3/31
    resolved/2/0 resolving/1/9 resonance/1/19 resort/3/41 resorts/2/41 resource/3/21 resources/5/21
    respect/5/9 respectable/2/0 respected/3/0 respectful/2/0 respectfully/1/2 respecting/1 respective/3/0
    respectively/3/2 respects/2/10 respiratory/2/1 respond/4/31 responded/3 respondents/2/18 responding/2
    responds/2/31 response/5/4 responses/3/4 responsibilities/3/4 responsibility/4/4 responsible/4/0
    responsive/2/1 rest/5/24 restart/1/38 restaurant/4/6 restaurants/3/6 rested/1/0 resting/2 restless/1/0
    restoration/3/4 restore/3/41 restored/3 restoring/2 restrained/1/0 restraining/1 restraint/1/4
    restrict/2/30 restricted/3/0 restricting/1/0 restriction/2/9 restrictions/3/9 restrictive/1/0
    restroom/1/6 restructuring/1 rests/1/24 result/5/19 resulted/3 resulting/3/0 results/5/19 resume/3/30
    resumed/2 resumes/1/30 resurgence/1/4 resurrection/2/11 retail/4/4 retailer/2/18 retailers/2/18
    retain/3/40 retained/2/0 retaining/2 retains/1/40 retaliation/1/4 retard/1/30 retarded/2/0 retention/2/4
    rethink/1/31 retina/1/8 retire/2/41 retired/3/0 retirement/4/26 retiring/2/0 retreat/3/38 retreated/1/14
    retribution/1/4 retrieval/1/22 retrieve/1/40 retrieved/2 retro/2/9 retrospective/1/14 return/5/38
    returned/4 returning/3/0 returns/4/38 reunion/2/4 reunite/1/41 reunited/2 reuse/1/34 reuters/2 rev/3/30
    reveal/3/39 revealed/4 revealing/2/0 reveals/3/39 revelation/2/9 revelations/1/9 revenge/3/4
    revenue/4/21 revenues/2/21 revered/1/0 reverend/2/18 reversal/1/4 reverse/3/30 reversed/2/0
    reversible/1/0 reversing/1 revert/1/30 review/5/31 reviewed/3 reviewer/1/18 reviewers/1/18 reviewing/2
    reviews/4/31 revise/1/32 revised/3/0 revision/2/4 revisions/1/4 revisit/1/38 revival/2/4 revive/1/29
    revived/1/0 revoked/1 revolt/2/4 revolution/4/4 revolutionary/3/0 revolutions/1/4 revolver/1/6
    revolves/1/38 revolving/1 rewa///15 reward/3/11 rewarded/2 rewarding/2/0 rewards/2/11 rewrite/1/32
    rex/2/18 rey/2 reyes/1/18 reynolds/2/18 reynosa///15 rf/1/27 rh/1/27 rhetoric/2/10 rhetorical/1/1
    rhino/1/5 rhode/2 rhodes/1/18 rhyme/1/10 rhymes/1/10 rhys/1 rhythm/2/10 rhythmic/1/0 rhythms/1/10
    ri/1/15 rib/1/6 ribamar///35 ribbon/2/17 ribbons/1/17 ribeirão///25 ribs/2/6 rica/2 rican/1 ricardo/1/18
    rice/4/13 rich/5/0 richard/4 richards/2/18/25 richardson/2/18 richer/2 riches/1/21 richest/2 richie/1
    richmond/3/15/15 rick/3/26 ricky/2 rico/2/10 rid/4/40 ridden/1/0 riddle/1/35 ride/4/38 rider/2/18
    riders/2/18 rides/2/40 ridge/3/17 ridges/1/17 ridicule/1/32 ridiculous/3/0 ridiculously/1/2 riding/3/4
    ridley/1/5 riff/1/18 rifle/3/6 rifles/2/6 rift/1/17 rig/2/6 riga//15/15 rigged/1/0 rigging/1/6 right/7/0
    righteous/2/0 righteousness/1/7 rightful/1/0 rightly/2/2 rights/5/0 rigid/2/0 rigorous/1/0 rih///35
    rihanna/1 riley/2/18 rim/2/25 ring/4/39 ringing/1/10 rings/3/6 rink/1/6 rinse/1/35 rio/3/15/26
    riobamba///15 riot/2/4 riots/2/4 rip/3/35 ripe/1/0 ripped/2 ripping/1/0 ripple/1/11 rise/4/38 risen/2/0
    rises/2/38 rishon///25 rising/4/0 risk/5/41 risked/1 risking/1 risks/3/41 risky/2/0 rita/2 ritchie/1
    rite/1/4 rites/1/4 ritual/2/4 rituals/1/4 rival/3/42 rivalry/2/4 rivals/2/42 river/5/17 rivera/1/18
    rivers/3/17 riverside/1/17/15 rivne///15 riyadh//15/16 rizhao///15 rl/1 rm/2 rn/2/27 rna/1/27 ro/1/10
    roach/1/35 road/5/6 roads/4/15 roadside/1/6 roadway/1/6 roam/1/38 roaming/1 roar/2/32 roaring/1/11
    roast/2/30 roasted/2/0 roasting/1/4 rob/3/40 robbed/2 robber/1/18 robbers/1/18 robbery/2/4 robbie/2
    robbing/1 robbins/1/18 robe/1/6 robert/4/18 roberto/1 roberts/3/18 robertson/2/18 robes/1/40 robin/3/5
    robinson/3/18 robot/3/6 robotic/1/1 robotics/1/9 robots/2/6 robust/2/0 roc/1/18 roche/1
    rochester/2/15/15 rock/5/17/35 rocked/1 rockefeller/1/18 rocker/1/18 rocket/3/6 rockets/2/6 rockies/1/17
    rocking/2 rocks/3/17 rockstar/1 rocky/3/0 rod/3/5 rode/2 rodents/1/5 rodeo/1/4 rodgers/2/18 rodney/1
    rodriguez/2 rods/1/5 roe/1/5 roger/3 rogers/2/18 rogue/2/18 rohini///15 rohtak///15 roi/1/28 roland/1
    role/5/4 roles/3/4 rolex/1 roll/4/38 rolled/3/0 roller/2/4 rollers/1/4 rolling/3/0 rollins/1 rolls/3/38
    rom/2/6 roma/2/18 roman/4/1 romana///35 romance/3/26 romania/2/15 romanian/1/18 romans/2/10 romantic/3/1
    rome/3/15/16 romeo/2/18 romero/1//35 romney/1 ron/3/10 ronald/2 ronaldo/2 rondonópolis///15 ronnie/2
    roodepoort///15 roof/4/6 roofs/1/6 rooftop/1/15 rookie/3/18 room/6/6 roommate/2/18 roommates/1/18
    rooms/4/6 rooney/2 roosevelt/2/18 rooster/1/5 root/3/20 rooted/2/0 rooting/1/22 roots/3/26 rope/2/6
    ropes/1/6 rory/2 ros/1/10 rosa/2/20/35 rosario//15/15 rose/4/20 rosemary/1/20 rosen/1 rosenberg/1
    roses/2/20 rosetta///15 rosie/1 ross/3/18 rossi/1 roster/2/10 rot/2/30 rotary/1/1 rotate/1/38
    rotated/1/0 rotating/2/0 rotation/2/4 roth/1/18 rotor/1/6 rotten/2/0 rotterdam//15/15 rotting/1/0
    rouge/1/6/35 rough/3/0 roughly/3/2 roulette/1/25 round/5/0 roundabout/1/0 rounded/2/0 rounder/1/18
    rounding/1/4 rounds/3/0 rourkela///15 route/4/15 routed/1 router/1/18 routes/3/33 routine/3/4
    routinely/2/2 routines/1/4 routing/1 routledge/1 rover/2/18 rovers/1/18 row/4/14 rowan/1/20 rowe/1
    rowing/1/4 rows/2/14 roxo///35 roy/3 royal/4/1 royale/1 royals/2/1 royalties/1/21 royalty/2/21 royce/1
    rp/1 rpg/1 rpm/1/28 rr/1 rs/3/23 rss/1 rt/2 ru/1/27 rub/2/35 rubbed/1 rubber/3/27 rubbing/2/19
    rubbish/2/27 rubble/1/27 rubin/1 rubio/1 ruby/2/21 rude/3/0 rudolph/1 rudy/1 rue/1/20 rufisque///15
    rufus/1 rug/2/6 rugao///15 rugby/3/4 rugged/1/0 ruin/3/35 ruined/3/0 ruining/2/4 ruins/2/35 ruiru///15
    rule/5/9 ruled/3/0 ruler/2/18 rulers/2/18 rules/5/9 ruling/3/4 rulings/1/4 rum/1/13 rumble/1/11
    rumor/2/10 rumored/1 rumors/2/10 rumour/1/10 rumours/1/10 run/6/38 runaway/1/0 runner/3/18 runners/2/18
    running/5/0 runoff/1/11 runs/4/38 runway/2/6 rupees/1/23 rupert/1/18 rural/4/0 rush/3/38 rushed/2/0
    rushes/1/38 rushing/2/4 russ/1/15 russeifa///15 russell/3/18 russia/5/15 russian/5/1 russians/3/1
    rust/2/30 rustenburg///15 rustic/1/0 rusty/1/0 rutgers/1 ruth/2/18 rutherford/1/23 ruthless/1/0 rv/1/6
    rwanda/1/15 rx/1 ryan/4 rybinsk///15 ryder/1 rye/1/20 rāichūr///15 rājkot///16 rāmgundam///15
    rāmpur///15 rāniganj///15 rānipet///15 rạch///25 rịa///35 s/7/28 sa/3/14/25 saale//17/35 sabadell///15
    sabbath/1/28 sabotage/1/4 sabrina/1 sabzevar///15 sac/1/25 sachs/1 sack/2/6 sacked/2/0 sacks/1/6
    sacomã///15 sacramento/2/15/15 sacred/3/0 sacrifice/3/40 sacrificed/1 sacrifices/2/40 sacrificing/1
    sad/4/0/35 saddam/1/18 saddiqabad///15 saddle/2/6 sadly/3/2 sadness/2/12 sadr///26 safari/1/4 safe/5/0
    safeguard/1/33 safeguards/1/33 safely/3/2 safer/2 safest/1 safety/5/26 safi///15 saga/2/10/15
    sagamihara///15 sage/2/13 sahara/1/15 saharan/1/10 sahiwal///15 sahāranpur///15 said/7/0/35 sail/2/38
    sailed/2 sailing/2/4 sailor/2/18 sailors/2/18 sails/1/38 saint/3/18/26 saints/3/18 saitama///16
    sakai///15 sake/3/7 sakura/1 sal/1 salaam//10/36 salad/3/13 salads/1/13 salaries/2/21 salary/3/21
    sale/5/4 salem/2/15/15 sales/5/21 salesman/1/18 saline/1/27 salisbury/1/15 saliva/1/8 sally/2/10
    salman/1 salmon/2/5 salon/2/6 saloon/1/6 salsa/1/13 salt/4/27/25 salta///15 saltillo///15 saltivka///15
    salts/1/27 salty/2/0 salute/2/32 salvador/2/15/16 salvage/1/41 salvation/2/4 salé///15 sam/4/6
    samambaia///15 samantha/2 samara//20/16 samarinda///15 samarkand//15/15 samba//20/15 same/7/0 sami/1/18
    sammy/1 samoa/1/15 sample/4/9 sampled/1 samples/3/9 sampling/2/4 samson/1/18 samsun///15 samsung/3
    samuel/3/18 samurai/1/18 samut///25 san/5//26 sanaa//15/16 sanandaj///15 sancaktepe///15 sanchez/2/18
    sanction/1/32 sanctioned/1/0 sanctions/2/32 sanctuary/2/6 sand/3/27 sandakan///15 sandals/1/6
    sanders/2/6 sandra/2 sands/2/15 sandstone/1/27 sandwich/3/13 sandwiches/2/13 sandy/3/0 sane/1/0
    sanford/1 sang/2/20 sanhe///15 sanitary/1/0 sanitation/1/4 sanity/1/26 sank/2 sanmenxia///15
    sanming///15 sans/1 sanskrit/1/10 sant///25 santa/3/18/26 santana///35 santiago/1/15/16 santo/1//26
    santol///15 santos/2/15/35 sanya///16 sao/1//35 sap/1/34 sapele///15 sapopemba///15 sapphire/1/0
    sapporo//15/16 sara/2 sarah/3/18 sarajevo//15/15 saransk///15 saratov//15/15 sarcasm/1/10 sarcastic/1/0
    sargodha///15 sari//6/15 sas/1/14 sasebo///15 sasha/1 saskatchewan/1/15 saskatoon//15/15 sat/4/28
    satan/2/18 satanic/1/0 satellite/3/6 satellites/2/6 satin/1/6 satire/1/10 satirical/1/0
    satisfaction/3/12 satisfactory/1/0 satisfied/3/0 satisfy/2/42 satisfying/2/0 satna///15 saturated/1/0
    saturation/1/22 saturday/4/28 saturdays/1/28 saturn/1/17 sauce/3/13 saudi/3/18 saugor///15 saul/1/18
    saunders/1 saurimo///15 sausage/2/13 sausages/1/13 savage/2/0 savages/1/0 savannah/1/15 savar///15
    save/5/41 saved/4/0 saves/2/41 saving/4/4 savings/3/21 savior/1/18 saviour/1/18 savvy/1/31 saw/6/35
    sawyer/1/18 saxon/1/18 say/7/32 sayin/1 saying/6/10 says/6/32 sb/2/27 sbs/1/27 sc/3/27 scale/4/24
    scaled/1/0 scales/2/24 scaling/1/4 scalp/1/8 scam/2/4 scams/1/4 scan/2/39 scandal/3/10 scandals/1/10
    scandinavian/1/1 scanned/1 scanner/1/6 scanning/2/22 scans/1/39 scar/2/26 scarce/1/2 scarcely/1/2
    scarcity/1/7 scare/2/37 scared/4/0 scares/1/26 scarf/1/6 scarlet/1/7 scarlett/1 scars/2/26 scary/3/0
    scatter/1/38 scattered/2/0 scattering/1/23 scenario/3/10 scenarios/2/10 scene/5/15 scenery/1/6
    scenes/4/15 scenic/1/0 scent/2/9 scented/1/0 schedule/4/31 scheduled/3/0 schedules/2/31 scheduling/1/4
    scheme/4/9 schemes/2/9 schizophrenia/1/26 schmidt/2/18 schneider/1 scholar/2/18 scholarly/1/0
    scholars/3/18 scholarship/3/21 scholarships/2/21 school/7/14 schooling/2/4 schools/5/14 schultz/1
    schwartz/1 sci/2 science/5/9 sciences/3/9 scientific/4/0 scientifically/1/2 scientist/3/18
    scientists/4/18 scientology/1/14 scissors/1/6 sclerosis/1/26 scooby/1 scoop/1/23 scooter/1/6 scope/3/7
    score/4/9 scored/4 scorer/1/18 scores/3/23 scoring/3/4 scorpion/1/18 scotch/1/25 scotia/1 scotland/4/15
    scots/2/10 scott/4/18 scottish/4/10 scottsdale///15 scout/2/39 scouting/1/4 scouts/2/39 scramble/1/38
    scrambled/1/0 scrap/2/17 scrape/1/35 scraping/1/11 scrapped/1 scraps/1/27 scratch/3/35 scratched/1/0
    scratches/1/35 scratching/1/0 scream/3/32 screamed/2 screaming/3/0 screams/2/32 screen/4/6 screened/1
    screening/3/10 screenings/1/10 screenplay/1/10 screens/2/6 screenshot/2 screenshots/1 screw/3/35
    screwed/2 screwing/1/4 screws/1/35 script/3/10 scripted/1/0 scripts/2/10 scripture/2/10 scriptures/1/10
    scroll/2/25 scrolling/1 scrolls/1/25 scrub/1/35 scrutiny/2/4 scuba/1/6 sculptor/1/18 sculpture/2/6
    sculptures/1/6 scum/2/14 scumbag/1 sd/2/15 se/3/27 sea/5/17 seafood/1/13 seahawks/2 seal/3/35 sealed/3/0
    sealing/1/4 seals/2/35 seam/1/6 seamless/1/0 seams/1/6 sean/3 search/5/4 searched/2 searches/2/4
    searching/3/0 sears/1/30 seas/2/17 seaside/1/17 season/6/28 seasonal/2/0 seasoned/1/0 seasons/4/28
    seat/4/15 seated/2/0 seating/2/6 seats/4/6 seattle/3/15/15 sebastian/2 sebelas///35 sec/3/28 second/6/0
    secondary/4/0 secondly/2/2 seconds/4/0 secrecy/1/7 secret/5/0 secretariat/1/14 secretaries/1/18
    secretary/5/18 secretly/2/2 secrets/3/0 sect/1/14 section/5/10 sectional/1/6 sections/3/10
    sector/4/25/25 sectors/2/25 secular/2/0 secunderabad///15 secure/4/40 secured/3/0 securing/2
    securities/3/26 security/5/26 sedan/1/6 sediment/1/17 see/8/39 seeb///15 seed/3/20 seeded/1/0 seeds/3/20
    seeing/5/9 seek/4/40 seeker/1/18 seekers/1/18 seeking/4/44 seeks/3/40 seem/5/39 seemed/4 seeming/1/0
    seemingly/2/2 seems/5/39 seen/6/0 sees/4/27 segment/3/6 segments/2/6 segregated/1/0 segregation/1/22
    seismic/1/0 seize/2/35 seized/2 seizing/1/6 seizure/2/26 seizures/1/26 sejong///15 sekondi///15
    selayang///25 seldom/1/2 select/3/31 selected/4/0 selecting/2 selection/4/4 selections/1/4 selective/2/0
    selectively/1/2 selects/1/31 self/5/9 selfie/2 selfies/1 selfish/3/0 selfless/1/0 sell/5/40 seller/2/18
    sellers/2/18 selling/4/4 sells/2/40 selves/1 semantic/1/1 semantics/1/9 semarang//15/16 semen/1/8
    semester/2/28 semey///15 semi/4/0 semiconductor/1/27 semifinals/1/11 seminar/2/14 seminars/1/14
    seminary/1/14 semitic/1/1 semitism/1 sen/2/23 senate/4/14 senator/4/18 senators/2/18 send/5/38
    sendai///16 sending/4/4 sends/3/38 senegal/1/15 sengkang///25 senior/5/0 seniors/2/0 sensation/2/9
    sensational/1/0 sense/5/9 sensed/1/0 senseless/1/0 senses/2/6 sensible/2/0 sensing/1/9 sensitive/3/0
    sensitivity/2/9 sensor/2/6 sensors/2/6 sensory/1/0 sensual/1/0 sent/5/23 sentence/4/10 sentenced/2
    sentences/3/10 sentencing/1 sentiment/2/12 sentimental/1/0 sentiments/1/12 sentinel/1/18 seo/2
    seoul/2/15/17 sep/2/28 sepang///15 separate/4/0 separated/3/0 separately/2/2 separates/1/0 separating/1
    separation/3/11 sept/3/28 september/5/28 sequel/2/11 sequels/1/11 sequence/3/14 sequences/2/14
    sequencing/1 ser/1 serang///15 serbia/2/15 serbian/1/18 serekunda///15 seremban///15 serena/1
    serenity/1/7 sergeant/3/18 sergei/1 sergio/1 seri///35 serial/3/0 serie/1 series/6/14 serious/5/0
    seriously/5/2 seriousness/1/12 sermon/1/10 sermons/1/10 serpent/1/5 serra//18/15 serum/2/8 servant/2/18
    servants/2/18 serve/4/42 served/4 server/3/18 servers/2/18 serves/3/42 service/6/4 services/6/4
    servicing/1/4 serving/4/13 sesame/1/20 session/4/10 sessions/3/18 set/6/14 setagaya///15 setapak///15
    setar///35 setback/1/11 sete///25 seth/2/18 sets/4/14 setting/4/15 settings/3/15 settle/3/38 settled/3/0
    settlement/3/14 settlements/2/14 settlers/2/18 settles/1/38 settling/2/11 setup/2/6 sevastopol//15/15
    seven/5/0 seventeen/2/0 seventeenth/1/0 seventh/3/0 seventy/2/0 several/6/0 severe/4/0 severed/1/0
    severely/2/2 severity/2/7 severnyy///15 sevilla//15/15 sew/1/35 sewage/1/27 sewer/1/6 sewing/1/4 sex/5/4
    sexes/1/4 sexism/1/4 sexist/1/18 sexual/4/1 sexuality/2/7 sexually/3/2 sexy/3/0 seymour/1/18 sf/2
    sfax//15/15 sg/1/27 sgt/1 sh/2 sha/1//25 shack/1/6 shade/3/26 shades/2/6 shading/1/4 shadow/3/26
    shadows/2/26 shady/2/0 shaft/2/10 shagamu///15 shah/2/18/25 shahkot///15 shahr///35 shahrīār///15
    shake/3/38 shaken/1/0 shakes/1/38 shakespeare/2/18 shakhty///15 shaking/2/0 shaky/1/0 shale/1/27 shall/5
    shallow/2/0 shalt/1 sham/1/6/25 shame/4/12 shameful/1/0 shameless/1/0 shaming/1 shampoo/1/6 shan//10/35
    shane/2 shanghai/2/15/17 shangluo///15 shangqiu///16 shangrao///16 shangyu///15 shannon/2/18
    shantou///16 shanwei///15 shaoguan///16 shaoxing///16 shaoyang///15 shape/4/7 shaped/3/0 shapes/2/7
    shaping/2/22 shapiro/1 share/5/21 shared/4/0 shareholder/1/18 shareholders/2/18 shares/4/21 sharia/1/14
    sharif/1 sharing/4/24 sharjah///16 shark/2/5 sharks/2/5 sharma/1 sharon/2 sharp/3/0 sharply/2/2
    sharīf///35 shashamane///15 shattered/2/0 shattering/1/0 shaun/1 shave/2/29 shaved/1/0 shaving/1/4
    shaw/2/18 shawn/2/18 she/8 shea/1 shear/1/19 shed/3/35 shedding/1/22 sheds/1/35 sheen/1/7 sheep/3/5
    sheer/2/0 sheet/3/17 sheets/3/17 sheffield/2/15/15 sheikh/1/18 sheila/1 shekhupura///15 shelby/1
    sheldon/1 shelf/2/6 shell/3/6 shelley/1/18 shells/2/6 shelly/1 shelter/3/6 sheltered/1/0 shelters/1/6
    shelton/1 shelves/2/42 shenyang//15/16 shenzhen///17 shepard/1/18 shepherd/2/18 sheppard/1 sheridan/1/18
    sheriff/3/18 sherlock/2/18 sherman/2/18 sherry/1/13 sherwood/1/18 shes/1 shevchenkivskyi///15 shi/1
    shia/1/14 shibganj///15 shibuya///15 shibīn///25 shield/3/6 shields/2/6 shift/4/38 shifted/2
    shifting/2/0 shifts/2/38 shihezi///15 shijiazhuang///16 shijie///15 shikarpur///15 shimonoseki///15
    shin/1/8 shinagawa///15 shine/3/43 shines/1/8 shining/2/0 shinjuku///15 shiny/2/0 ship/5/6
    shipbuilding/1/4 shipment/2/4 shipments/1/4 shipped/2 shipping/4/4 ships/4/6 shiqi///15 shiraz//15/16
    shire/1/15 shirley/2 shirt/4/6 shirts/3/6 shit/6/10 shite/1/27 shits/1/10 shitting/1/22 shitty/2/0
    shiva/1/28 shivaji///26 shivamogga///15 shiyan///16 shizuishan///15 shizuoka///15 shock/3/37 shocked/3/0
    shocking/2/0 shocks/1/37 shoe/3/6 shoes/4/26 sholapur///15 shook/2/6 shoot/4/33 shooter/2/6 shooters/1/6
    shooting/4/4 shootings/1/4 shootout/1/4 shoots/2/33 shop/4/6 shoppers/1/18 shopping/4/4 shops/3/6
    shore/3/17/35 shoreline/1/17 shores/2/17 short/6/0 shortage/2/7 shortages/1/7 shortcomings/1/7
    shortcut/1/6 shorten/1/30 shortened/1/0 shorter/3 shortest/1 shortly/3/2 shorts/2/6 shot/5/4 shotgun/2/6
    shots/4/4 shouguang///15 should/7/42 shoulder/4/8 shoulders/3/8 shout/2/32 shouted/2/0 shouting/2/10
    shouts/1/32 shove/1/38 shoved/1 shovel/1/6 show/6/39 showcase/2/26 showcasing/1 showdown/1/10 showed/4
    shower/4/6 showers/2/6 showing/4/4 shown/5 shows/5/39 showtime/1/28 shred/1/23 shredded/1/0 shri/1
    shrimp/2/18 shrine/2/6 shrink/2/30 shrinking/1/11 shrubs/1/20 shrug/1/29 shrugged/1 shrīrāmpur///15
    shuangyashan///15 shubrā///26 shuffle/1/38 shui///35 shuozhou///15 shut/4/35 shutdown/1/4 shuts/1/35
    shutter/1/6 shutting/2/4 shuttle/2/38 shy/3/0 shyamnagar///15 shymkent///16 shāhjānpur///15 si/3/27
    sialkot///15 siberia/1/15 siberian/1/18 sibling/1/18 siblings/2/18 sic/1/2 sichuan//15/35 sicily/1/15
    sick/4/0 sickening/1/0 sickness/2/26 sid/1 side/6/15/35 sided/2 sideline/1/15 sidelines/1/15 sides/4/15
    sidewalk/1/6 sidewalks/1/6 sideways/1/2 sidi///25 siding/1/6 sidney/2/18 siege/2/4 siemens/1/23
    sierra/2/17/36 sigh/2/29 sighs/1/29 sight/4/9 sighted/1/0 sighting/1/4 sights/2/6 sigma/1/10 sign/5/10
    signal/4/10 signaling/1/10 signalling/1 signals/3/10 signature/3/7 signatures/2/7 signed/4/0
    significance/3/7 significant/5/0 significantly/4/2 signing/3/10 signings/1/10 signs/4/10 sikasso///15
    sikh/1/18 silang///35 silence/3/7 silenced/1/0 silent/3/0 silently/1/2 silhouette/1/15 silicon/2/27
    silicone/1/27 siliguri///15 silk/3/6 silly/3/0 silva/2/17 silver/4/0 sim/2 simferopol///15 similar/5/0
    similarities/2/7 similarity/1/7 similarly/3/2 simmons/2 simon/3/18 simone/1 simple/5/0 simpler/2
    simplest/1 simplicity/2/7 simplified/1/0 simplify/1/30 simplistic/1/0 simply/5/2 simpson/2/18
    simpsons/1/18 sims/2 simulate/1/36 simulated/1/0 simulation/2/4 simulations/1/4 simulator/1/6
    simultaneous/1/0 simultaneously/3/2 sin/3/7/35 sinai/1/17 since/7 sincelejo///15 sincere/2/0
    sincerely/2/2 sincerity/1/7 sinclair/1/18 sinfra///15 sinful/1/0 sing/4/36 singa///15 singapore/3/15/16
    singer/4/18 singers/2/18 singh/2 singida///15 singing/4/4 singkawang///15 single/6/0 singled/1
    singles/3/4 singrauli///15 sings/2/36 singular/2/0 sinister/1/0 sinjhoro///15 sink/3/38 sinking/2/11
    sinks/1/38 sinner/1/18 sinners/1/18 sinop///15 sins/2/7 sinŭiju///15 sioux/1/18 sip/1/34 siping///15
    sipping/1 sir/5/18 sire/1/29 siren/1/18 sirens/1/18 siri/1 sis/1/18 sister/5/18 sisters/3/18 sit/5/35
    sitcom/1/10 site/5/15 sites/4/35 sits/3/35 sitting/4/4 situated/3/0 situation/5/26 situations/3/26
    situbondo///15 sivakasi///15 sivas//18/15 six/5/0 sixteen/2/0 sixteenth/1/0 sixth/3/0 sixties/1/28
    sixty/2/0 sizable/1/0 size/5/7 sized/3/0 sizes/3/7 sk/1 skardu///15 skate/2/6 skater/1/18 skating/2/4
    skeletal/1/1 skeleton/2/23 skeletons/1/23 skeptical/1/0 skepticism/1/9 sketch/2/6 sketches/2/6 ski/3/6
    skies/2/17 skiing/2/4 skill/3/9 skilled/3/0 skills/4/9 skin/5/8 skincare/1/4 skinned/1/0 skinner/1/18
    skinny/2/0 skins/2/8 skip/3/31 skipped/1 skipper/1/18 skipping/1 skirt/2/6 skirts/1/6 skopje//15/15
    skull/2/8 skulls/1/8 sky/4/17 skye/1 skyline/1/15 skype/1 sl/1/14 slab/1/6 slack/2/0 slain/1/14
    slam/2/35 slammed/1 slamming/1 slams/1/35 slander/1/10 slang/1/32 slap/2/35 slapped/1 slapping/1
    slash/1/35 slate/2/31 slated/1 slater/1/5 slaughter/2/4 slaughtered/1 slave/3/18 slavery/3/26
    slaves/3/18 slay/1/41 slayer/1/18 sleek/1/0 sleep/5/29 sleeper/1/18 sleeping/4/0 sleeps/2/29 sleepy/1/0
    sleeve/2/6 sleeves/2/6 slender/1/0 slept/3 slew/1/38 slice/2/35 sliced/1/0 slices/1/35 slick/2/7 slid/1
    slide/3/38 slides/2/38 sliding/2/0 slight/3/0 slightest/2/0 slightly/4/2 slim/2/0 slime/1/35 sling/1/35
    slip/3/38 slipped/2 slippers/1/6 slippery/1/0 slipping/1/0 slips/1/38 slit/1/6 sloan/1 slogan/2/10
    slogans/1/10 slope/2/17 slopes/2/35 sloppy/1/0 slot/2/10 slots/2/10 slovakia/1/15 slovenia/1/15 slow/4/0
    slowed/2 slower/2/2 slowing/2/7 slowly/4/2 slows/1/0 slug/1/35 slump/1/38 slut/2/18 sly/1/0 sm/2/27
    smack/1/35 smackdown/1 small/6/0 smaller/4/0 smallest/2/0 smart/4/0 smarter/2 smartest/1 smartphone/2
    smartphones/1 smash/2/35 smashed/2/0 smashing/1/4 smear/1/35 smell/3/39 smelled/1 smelling/1/4
    smells/2/39 smh/1 smile/4/29 smiled/2 smiles/2/29 smiley/1/10 smiling/3/0 smith/4/18 smithsonian/1
    smoke/4/19 smoked/2/0 smoker/1/18 smokers/1/18 smokes/1/19 smoking/4/4 smoky/1/0 smolensk//15/15
    smooth/3/0 smoother/1/6 smoothly/1/2 sms/1/27 smug/1/0 smuggling/1/4 snack/2/13 snacks/2/13 snail/1/5
    snake/3/5 snakes/2/5 snap/3/32 snapchat/1 snapped/2 snapping/1 snaps/1/32 snapshot/1/6 snatch/1/35
    snatched/1 sneak/2/38 sneakers/1/6 sneaking/1/0 sneaky/1/0 sniff/1/39 sniper/2/18 snoop/1/32 snow/4/19
    snowden/1 snowy/1/0 snp/1/19 snyder/1 so/9/2 soacha///15 soak/1/35 soaked/1/0 soaking/1/0 soap/3/6
    soar/1/38 soaring/1/0 sobbing/1/4 sober/2/0 sobral///15 soc/1 soccer/3/4 sochi///15 social/6/1
    socialism/2/9 socialist/3/1 socialists/1/1 socially/2/2 societal/1/1 societies/2/14 society/5/14 socio/1
    socioeconomic/1/1 sociology/2/9 sock/1/6 socket/1/8 socks/2/6 soda/2/27 sodium/2/27 sodo///15 sofa/2/6
    sofia/2/15/16 soft/4/0 softball/1/6 soften/1/39 softer/1 softly/2/2 software/4/10 sohag///15 soho/1/15
    soil/3/26 soils/1/26 sokoto///16 sol/1/27 solar/4/1 sold/5/0 soldier/3/18 soldiers/4/18 sole/3/0
    soledad//15/15 solely/3/2 solemn/1/0 solicitor/1/18 solicitors/1/18 solid/4/0 solidarity/2/7 solids/1/0
    solitary/2/0 solitude/1/26 solo/4/4 solomon/2/18 solos/1/4 soluble/1/0 solution/4/27 solutions/4/27
    solve/3/31 solved/2/0 solvent/1/27 solving/2/4 solwezi///15 somali/1/18 somalia/1/15 some/8/0
    somebody/4/3 someday/2/2 somehow/4/2 someone/6/3 somerset/2/15/25 somethin/1 something/7 sometime/3/2
    sometimes/5/2 somewhat/4/2 somewhere/4/2 son/5/18 sonar/1/6 sonarpur///35 song/5/10 songea///15
    songjiang///16 songs/4/10 songwriter/2/18 sonia/1 sonic/2/0 sonny/1/18 sons/4/18 sony/3 sonīpat///15
    soo/2 soon/6/2 sooner/3/2 sooo/1 soooo/1 soothing/1/0 sophia/2 sophie/2 sophisticated/2/0 sophomore/1/18
    soprano/1/18 sore/2/0 sorocaba///15 sorong///15 sorrow/2/12 sorry/5/0 sort/5/9 sorted/2/0 sorting/1/22
    sorts/3/9 sos/1/10 soshanguve///15 sosnowiec///15 soto///35 sought/3/44 soul/4/18 souls/3/18 sound/5/39
    sounded/3 sounding/2/0 sounds/5/39 soundtrack/2/6 soup/3/13 sour/2/30 source/5/15 sourced/1 sources/4/15
    sousse//15/15 south/6/15/26 southampton/2//15 southeast/3/2 southeastern/1/0 southern/4/0 southwest/2/15
    southwestern/1/0 souvenir/1/6 sovereign/2/0 sovereignty/2/26 soviet/4/1 soviets/1/14 sow/1/35
    soweto//15/16 sox/2 soy/1/20 soyapango///15 soyo///15 sp/2 spa/2/15 space/5/3 spacecraft/2/6 spaced/1/0
    spaces/3/3 spaceship/1/6 spacex/1 spacing/1/7 spacious/1/0 spade/1/6 spaghetti/1/13 spain/4/15 spam/2/13
    span/2/42 spaniards/1/18 spanish/4/10 spanning/1 spans/1/42 spare/3/41 spared/1 spark/2/36 sparked/1
    sparkle/1/7 sparkling/1/0 sparks/2/36 sparrow/1/5 sparse/1/0 spartan/1/0 spat/1/10 spatial/2/1 spawn/1/5
    spawned/1 spawning/1 speak/5/32 speaker/3/18 speakers/3/18 speaking/5/10 speaks/3/32 spear/2/35
    spears/1/35 spec/1/10 special/6/0 specialised/1/0 specialist/3/18 specialists/2/18 specialized/2/0
    specializes/1/30 specializing/1 specially/2/2 specials/1/0 specialties/1/7 specialty/2/7 species/4/14
    specific/5/0 specifically/4/2 specification/2/10 specifications/2/10 specifics/1/0 specified/2/0
    specify/2/32 specimen/2/9 specimens/2/9 specs/1/6 spectacle/1/10 spectacular/2/0 spectator/1/18
    spectators/1/18 spectral/1/1 spectroscopy/1/4 spectrum/3/19 speculate/1/31 speculated/1 speculation/2/9
    speculative/1/0 speech/4/10 speeches/2/10 speed/5/28 speeding/1/4 speeds/2/28 speedy/1/0 spell/3/26
    spelled/2 spelling/2/10 spells/2/26 spence/1 spencer/2/18 spend/5/42 spending/4/4 spends/2/42 spent/5/0
    sperm/2/8 sphere/2/6 spheres/1/6 spherical/1/1 spice/2/27 spices/1/0 spicy/2/0 spider/3/5 spiders/2/5
    spies/2/18 spike/2/11 spikes/1/18 spill/2/35 spilled/1 spilling/1 spills/1/35 spin/3/38 spinach/1/20
    spinal/2/26 spine/2/8 spinner/1/18 spinning/2/4 spins/1/38 spiral/2/25 spirit/4/18 spirited/1/0
    spirits/3/13 spiritual/3/0 spirituality/1/21 spit/2/29 spite/2/12 spitting/1/4 splash/2/35 splendid/2/0
    split/4/41 splits/1/41 splitting/2/0 spoil/2/30 spoiled/2/0 spoiler/1/18 spoilers/1/18 spoils/1/30
    spokane/1/15/15 spoke/4/6 spoken/3/0 spokesman/2/18 spokesperson/1/18 sponge/1/35 sponsor/2/40
    sponsored/3 sponsoring/1 sponsors/2/40 sponsorship/2/4 spontaneous/2/0 spontaneously/1/2 spooky/1/0
    spoon/2/6 sport/4/4 sporting/3/0 sports/5/4 spot/4/15 spotify/1 spotlight/2/26 spots/3/26 spotted/3/0
    spotting/1/4 spouse/2/18 spouses/1/18 spray/3/35 sprayed/1 spraying/1/4 spread/4/35 spreading/3/0
    spreads/1/35 spreadsheet/1/10 spree/1/4 spring/5/28 springer/1/6 springfield/2/15 springs/3/28/35
    sprinkle/1/35 sprint/2/38 spruce/1/20 sprung/1 spun/1 spur/1/10 spurs/2/10 spy/3/18 spying/1/4 sq/2
    sql/1 squad/4/14 squadron/1/14 squads/1/14 square/4/25 squared/1/0 squares/2/25 squash/1/35 squat/1/35
    squeeze/2/35 squeezed/1 squeezing/1/4 squid/1/13 squirrel/1/5 squirrels/1/5 sr/2/27 sri/3//25
    srinagar///16 ss/2/14 st/5//25 sta/1 stab/2/35 stabbed/2/0 stabbing/1/0 stability/3/7 stabilization/1/4
    stabilize/1/30 stabilized/1/0 stable/3/0 stables/1/0 stacey/1 stack/2/35 stacked/1/44 stacking/1
    stacks/1/23 stacy/1 stadium/4/6 stadiums/1/6 staff/5/14 staffed/1 staffing/1 stafford/1 staffordshire/1
    stage/5/28 staged/2/0 stages/3/5 staggering/1/0 staging/1/10 stagnant/1/0 stain/2/30 stained/2/0
    stainless/2/27 stains/1/30 staircase/1/6 stairs/3/6 stake/3/21 stakeholders/1/18 stakes/2/21 stale/1/0
    stalin/1/18 stalk/1/38 stalker/1/18 stalking/1/0 stall/2/6 stalled/1 stalls/1/6 stamford/1 stamina/1/7
    stamp/3/35 stamped/1 stamps/2/35 stan/2 stance/2/7 stand/5/35 standalone/1 standard/5/0 standardized/1/0
    standards/4/0 standby/1/6 standing/4/26 standings/1/26 standpoint/1/9 stands/4/6 stanford/2/18
    stanley/3/18 stanton/1/18 staple/1/6 staples/1/6 star/5/17 starbucks/2 starch/1/27 stare/2/39 stared/1
    stares/1/17 staring/3/0 stark/2/0 starr/1/18 starred/2/0 starring/2/0 stars/4/17 start/6/30 started/6
    starter/2/6 starters/2/6 starting/5/4 startled/1/0 startling/1/0 starts/4/30 startup/2/4 startups/1/4
    starvation/1/26 starve/1/34 starved/1/0 starving/2/0 staryy///25 stash/1/21 stat/2 state/7/15 stated/4/0
    statement/5/10 statements/4/10 staten/1//25 states/6/15 statesman/1/18 statewide/1/0 static/2/0
    stating/3 station/5/6 stationary/1/0 stationed/2 stations/4/4 statistic/1/9 statistical/3/1
    statistically/1/2 statistics/4/9 stats/3 statue/2/6 statues/1/6 stature/1/26 status/4/26 statute/2/10
    statutes/1/10 statutory/2/1 stavropol///15 stay/6/30 stayed/4 staying/4 stays/3/6 std/1/26 steadily/2/2
    steady/3/0 steak/2/13 steaks/1/13 steal/3/40 stealing/3/4 steals/2/40 stealth/1/4 steam/4/38 steamed/1/0
    steamer/1/13 steaming/1/0 steel/4/27 steele/1/18 steelers/1 steep/2/0 steer/2/38 steering/2/4 stefan/2
    stein/1/6 stella/2/18 stellar/2/0 stem/3/10 stems/2/10 step/5/4 steph/1 stephanie/2 stephen/4/18
    stephens/1/18 stephenson/1/18 stepped/3 stepping/2 steps/4/6 stereo/2/6 stereotype/1/9 stereotypes/1/9
    sterile/1/0 sterling/3/0 sterlitamak///15 stern/2/0 steroid/1/27 steroids/1/27 steve/4 steven/3
    stevens/2/18 stevenson/1/18 stevie/1 stew/1/37 steward/1/18 stewart/3/18 stick/4/6 sticker/2/20
    stickers/1/20 sticking/2/0 sticks/3/6 sticky/2/0 stiff/2/0 stigma/1/20 still/7/2 stimulate/1/30
    stimulated/1/0 stimulating/1/0 stimulation/2/4 stimuli/1 stimulus/2/9 sting/2/26 stink/1/42 stint/1/40
    stir/2/38 stirling/1 stirred/1/0 stirring/1/4 stitch/1/6 stitches/1/6 stock/5/21 stocked/1/0
    stockholm/2/15/16 stocking/1/6 stockings/1/6 stocks/3/6 stockton/1/18/15 stoke/2/41 stoked/1 stokes/1/41
    stole/3/6 stolen/3 stomach/3/8 stone/4/17 stoned/1/0 stones/3/17 stony/1/0 stood/4 stool/1/6 stop/6/38
    stopped/4/0 stopping/3/6 stops/3/4 storage/4/4 store/5/40 stored/3 stores/4/40 storey/1/6 stories/5/10
    storing/1 storm/4/19 stormed/1 storms/2/19 stormy/1/0 story/6/10 storyline/2/10 storytelling/1 stout/1/0
    stove/2/6 straight/5/0 straightforward/2/0 strain/3/33 strained/1/0 strains/2/33 strait/1/17
    straits/1/26 strand/1/6 stranded/2/0 strands/1/6 strange/4/0 strangely/1/2 stranger/3/18 strangers/3/18
    strap/2/6 strapped/1 straps/1/6 strasbourg//15/15 strategic/3/1 strategically/1/2 strategies/3/9
    strategy/4/9 stratford/1 strauss/1/18 straw/2/27 strawberries/1/13 strawberry/2/13 stray/2/38 streak/2/7
    streaks/1/7 stream/4/17 streamed/1 streaming/3/44 streams/3/17 street/5/6 streets/4/6 strength/4/7
    strengthen/2/30 strengthened/1/0 strengthening/2/11 strengths/2/7 stress/4/10 stressed/3/0 stresses/1/10
    stressful/2/0 stressing/1 stretch/3/42 stretched/2/0 stretches/2/42 stretching/2/4 stricken/1/0
    strict/3/0 strictly/3/2 stride/1/38 strides/1/38 strife/1/4 strike/4/35 striker/2/18 strikers/1/18
    strikes/3/35 striking/3/0 string/3/6 stringent/1/0 strings/2/14 strip/3/6 stripe/1/6 striped/1/0
    stripes/2/10 stripped/2/0 stripper/1/27 stripping/1/4 strips/2/6 strive/2/41 striving/1/4 stroke/3/4
    strokes/2/4 stroll/1/38 strong/5/0 stronger/4 strongest/3 stronghold/1/6 strongly/3/2 struck/3/0
    structural/3/1 structure/4/6 structured/2/0 structures/3/6 struggle/4/4 struggled/2 struggles/2/4
    struggling/3/0 strung/1/44 stuart/3/18 stubborn/2/0 stuck/4/0 stud/2/42 student/5/18 students/5/18
    studied/3/0 studies/5/31 studio/4/6 studios/2/6 studs/1/42 study/5/31 studying/3/10 stuff/5/6
    stuffed/2/0 stuffing/1/13 stumble/1/38 stumbled/1 stumbling/1/0 stump/1/20 stun/1/30 stunned/1/0
    stunning/3/0 stunt/2/4 stunts/1/4 stupid/5/0 stupidity/1/9 sturdy/1/0 sturgeon/1/5 stuttgart//15/15
    style/5/7 styled/1 styles/3/7 styling/1 stylish/2/0 stylist/1/18 su/2 suarez/1 sub/4/40 subang///35
    subcommittee/1/14 subconscious/1/0 subdivision/1/4 subdued/1/0 subject/5/10 subjected/2 subjective/2/0
    subjects/3/10 sublime/1/0 submarine/2/6 submarines/1/6 submerged/1/0 submission/2/10 submissions/2/10
    submit/3/32 submitted/3 submitting/1 subordinate/1/18 subpoena/1/32 subs/2/40 subscribe/2/32
    subscribed/1/0 subscriber/1/18 subscribers/2/18 subscription/2/10 subscriptions/1/10 subsequent/3/0
    subsequently/3/2 subset/1/14 subsidiaries/1/18 subsidiary/2/18 subsidies/2/21 subsidized/1/0
    subsidy/1/21 substance/3/3 substances/2/3 substantial/3/0 substantially/2/2 substantive/1/0
    substitute/3/40 substituted/1 substitutes/1/40 substitution/1/11 substrate/1/27 subtitles/1/40
    subtle/2/0 subtly/1/2 suburb/2/15 suburban/2/1 suburbs/2/15 subway/2/6 succeed/3/41 succeeded/3
    succeeding/1/0 succeeds/1/41 success/5/11 successes/2/11 successful/5/0 successfully/3/2 succession/2/7
    successive/2/0 successor/2/18 successors/1/18 such/7/0 suck/3/34 sucked/2 sucker/1/18 sucking/2/4
    sucks/3/34 sucre//23/15 suction/1/19 sudan/2/15/35 sudden/3/0 suddenly/4/2 sue/3/41 sued/2 suez//15/15
    suffer/3/29 suffered/4 suffering/4/26 suffers/2/29 suffice/1/42 sufficient/3/0 sufficiently/2/2
    suffolk/1 suffrage/1/7 sugar/4/13 sugars/1/13 suggest/4/32 suggested/4/0 suggesting/3 suggestion/3/9
    suggestions/3/9 suggests/3/32 suginami///15 suicheng///15 suicidal/1/0 suicide/4/4 suicides/1/4
    suihua///15 suing/1 suining///15 suit/4/6 suita///15 suitable/3/0 suitcase/1/6 suite/3/6 suited/2/0
    suites/1/6 suits/3/6 suizhou///15 sukabumi///15 sukkur///15 sul///35 sula//5/35 sulaymaniyah///15
    sulemānnagar///35 sulfur/1/27 sullivan/2/18 sultan/1/18 sultanbeyli///15 sultangazi///15 sulţānah///15
    sum/3/21 sumaré///15 sumbawanga///15 sumbe///15 sumedang///15 sumgayit///15 sumida///15 summaries/1/10
    summarized/1 summary/3/10 summed/1 summer/5/28 summers/2/28 summit/3/26 summon/1/32 summoned/2
    summons/1/10 sums/2/21 sumy///15 sun/5/17 suncheon///15 sunday/5/28 sundays/2/28 sunderland/1/15
    sunflower/1/20 sung/2/0 sungai///25 sunglasses/2/6 sunk/2/0 sunlight/2/19 sunni/1/18 sunny/2/0
    sunrise/2/28 suns/1/17 sunset/2/0 sunshine/3/19/25 sunway///35 sup/1/34 super/5/0 superb/2/0
    superficial/1/0 superhero/2 superheroes/1 superintendent/2/18 superior/3/0 superiority/1/7 superiors/1/0
    superman/2/18 supermarket/2/6 supermarkets/1/6 supernatural/2/0 superstar/2/18 superstars/1/18
    supervise/1/41 supervised/1/0 supervising/1/4 supervision/2/4 supervisor/2/18 supervisors/1/18
    supervisory/1/1 supper/2/13 supplement/2/40 supplemental/1/0 supplementary/1/0 supplemented/1
    supplements/2/40 supplied/3 supplier/2/18 suppliers/2/18 supplies/3/21 supply/4/40 supplying/2/4
    support/6/41 supported/4/0 supporter/2/18 supporters/3/18 supporting/4/0 supportive/2/0 supports/3/41
    suppose/4/31 supposed/5/0 supposedly/2/2 suppress/1/30 suppressed/1/0 suppression/1/4 supremacy/1/26
    supreme/4/0 suqian///16 sur/2/15 surabaya///16 surakarta///15 surat///16 surco///35 sure/6/0 surely/4/2
    surf/2/11 surface/4/6 surfaced/1 surfaces/2/6 surfer/1/18 surfing/2/4 surge/2/38 surgeon/3/18
    surgeons/2/18 surgeries/1/9 surgery/4/9 surgical/2/1 surgut///15 surname/1/10 surpass/1/33 surpassed/1
    surplus/2/7 surprise/4/31 surprised/4/0 surprises/2/31 surprising/3/0 surprisingly/2/2 surreal/1/0
    surrender/2/33 surrendered/1 surrey/2/15/15 surrogate/1/18 surround/2/42 surrounded/3/0 surrounding/3/0
    surroundings/2/26 surrounds/1/42 surveillance/3/4 survey/4/4 surveyed/1 surveying/1/4 surveyor/1/18
    surveys/2/4 survival/3/26 survive/4/42 survived/3 survives/1/42 surviving/2/0 survivor/2/18
    survivors/2/18 susan/3 susceptible/1/0 sushi/1/13 suspect/4/31 suspected/3/0 suspects/2/31 suspend/1/35
    suspended/3/0 suspense/1/9 suspension/3/27 suspicion/2/9 suspicions/1/9 suspicious/2/0 sussex/2/15
    sustain/2/42 sustainability/2/7 sustainable/3/1 sustained/3/0 sustaining/1 sutherland/1/18 sutton/2
    suv/1/6 suwayf///35 suwon///16 suzanne/1 suzano///15 suzhou///16 suzuki/1 sw/1/24 swallow/2/34
    swallowed/1/0 swallowing/1 swam/1 swamp/2/17 swan/2/5 swans/1/5 swansea/1/15/15 swap/2/40 swapped/1
    swapping/1 swarm/1/38 swat/1/4 sway/1/38 swear/4/32 swearing/1/10 sweat/3/8 sweater/2/6 sweating/1/0
    sweaty/1/0 sweden/3/15 swedish/3/1 sweeney/1 sweep/2/38 sweeping/2/0 sweeps/1/38 sweet/5/0 sweeter/1
    sweetest/1 sweetheart/2/18 sweetie/1/18 sweetness/1/9 sweets/1/0 swell/1/30 swelling/1/26 swept/2/0
    swift/3/0 swiftly/1/2 swim/3/38 swimmer/1/18 swimmers/1/18 swimming/3/4 swindon///15 swine/1/5
    swing/3/38 swinging/2/0 swings/1/38 swipe/1/35 swiss/3/18 switch/4/30 switched/3 switches/2/30
    switching/2/4 switzerland/3/15 swollen/1/0 sword/3/6 swords/2/6 swore/1 sworn/2/0 swung/1 sydney/4/15/16
    syktyvkar///15 sylhet///15 syllable/1/10 syllabus/1/10 sylvia/1 symbol/3/10 symbolic/2/1 symbolism/1/4
    symbols/2/10 symmetry/1/7 sympathetic/2/1 sympathy/2/9 symphony/2/10 symposium/1/14 symptom/1/26
    symptoms/3/26 synagogue/1/6 sync/2/30 syndicate/1/14 syndrome/3/9 synod/1/14 synonymous/1/0
    synopsis/1/10 syntax/1/9 synth/1 synthesis/2/22 synthetic/2/0 syracuse/1/15 syria/3/15 syrian/3/1
    syrup/2/13 system/6/6 systematic/2/0 systematically/1/2 systemic/2/0 systems/5/6 szczecin///15
    sánchez///35 sáu///35 são///27 ségou///15 sétif///15 sóc///25 sāngli///15 sāveh///15 sīkar///15
    sōka///15 sơn///35 t/6/27 ta/2/27 tab/2/10 table/5/14 tables/3/14 tablet/2/6 tablets/2/6 taboo/1/0
    tabora//15/15 taboão///25 tabriz//15/16 tabs/1/10 tabuk//15/15 tack/1/35 tackle/3/41 tackled/1
    tackles/2/41 tackling/1 tacloban///15 tacna///15 taco/1/18 tacoma//15/15 tacos/1/18 tactic/2/9
    tactical/2/1 tactics/3/9 tad/1/23 tae/1 tag/3/10 taganrog///15 tagged/2/0 tagging/1 tagil///35 tags/2/10
    taguig///16 tai/1/1/35 taicang///15 taichung//15/16 tail/3/5 tailed/1/0 tailor/1/30 tailored/1/0
    tails/1/6 tainan///16 tainted/1/0 taipei/1/15/16 taiping///15 taito///15 taiwan/2/15 taiwanese/1/18
    taiyuan//15/16 taiz///15 taizhou///16 taj/1 takamatsu///15 takarazuka///15 takasaki///15 takatsuki///15
    take/7/40 takeaway/1/13 taken/6/0 takeo///15 takeoff/1/4 takeover/1/4 takes/5/40 taking/6/4
    takoradi///15 talatona///15 talbot/1/18 tale/3/10 talent/4/9 talented/3/0 talents/2/9 tales/2/10
    talhar///15 taliban/1/14 talk/6/32 talked/4 talkin/2 talking/5/10 talks/4/10 tall/4/0 tallahassee//15/15
    taller/2 tallest/1 tallinn//15/15 tally/1/4 tamale//15/15 taman///25 tambov///15 tame/1/30 tamil/2/18
    tammy/1/6 tampa/2/15/15 tampere//15/15 tampico//15/15 tampines///25 tan/2/7 tandem/1/7 tando///25
    tang/1/7 tanga//23/15 tangerang///16 tanggu///15 tanghe///15 tangible/1/0 tangier//15/16 tangled/1/0
    tango/1/4 tangshan//15/16 tanjung///25 tank/4/6 tanker/1/6 tanks/3/6 tanner/1/21 tanning/1/22 tanta///15
    tantou///15 tanya/1 tanzania/1/15 tanzhou///15 tao/1/18 taoyuan///15 tap/3/35 tapachula///15 tape/3/6
    taped/1/0 taper/1/30 tapes/2/35 tapped/1/0 tapping/2/11 taps/1/10 tar/1/27 tara/1/15 tarakan///15
    taraz///15 target/4/10 targeted/3 targeting/2 targets/3/10 tariff/1/21 tariffs/1/21 tarlac///25
    tarsus//8/15 tart/1/0 tashkent//15/16 tasikmalaya///15 task/4/4 tasked/1 tasks/3/4 tasmania/1/15
    taste/4/39 tasted/2 tastes/2/39 tasting/1/9 tasty/2/0 tat/1/36 tata/1 tate/2/18 tattoo/3/10 tattooed/1
    tattoos/2/10 tatum/1/18 taubaté///15 taught/4 tavern/1/6 taw//10/35 tawau///15 tax/5/21 taxable/1/0
    taxation/2/21 taxed/1 taxes/4/21 taxi/3/6 taxing/1/0 taxis/1/4 taxpayer/2/18 taxpayers/2/18 taylor/4/18
    taytay///15 tb/2/27 tbh/3 tbilisi//15/16 tc/1/27 td/2 tds/1 te/2/27 tea/4/13 teach/4/32 teacher/4/18
    teachers/4/18 teaches/2/32 teaching/4/4 teachings/2/4 team/6/14 teamed/1 teaming/1 teammate/2/18
    teammates/2/18 teams/5/14 teamwork/1/4 tear/3/35 tearing/2/22 tears/3/4 tease/1/37 teased/1/0
    teaser/1/18 teasing/1/4 teaspoon/1/23 teberau///35 tech/4/14 technical/4/1 technically/2/2
    technician/2/18 technicians/1/18 technique/3/9 techniques/4/9 techno/1/10 technological/2/0
    technologies/3/4 technology/5/4 ted/3/18 teddy/2/6 tedious/1/0 tee/2/15 teen/3/0 teenage/3/0
    teenager/2/18 teenagers/2/18 teens/3/28 tees/1/27 teeth/4/8 tegal///15 tegucigalpa//15/15 tehran/1/15/16
    tehuacán///15 tel/2//25 telecom/1/10 telecommunications/2/10 telegram/1/10 telegraph/2/6 telephone/3/6
    telescope/2/35 televised/1 television/4/10 tell/6/32 teller/1/18 telling/5/0 tells/4/32 teluk///25
    temara///15 temp/2/18 temper/2/12 temperament/1/7 temperate/1/0 temperature/4/7 temperatures/3/7
    tempered/1/0 template/2/9 templates/1/9 temple/3/6 temples/2/6 tempo/2/28 temporal/1/0 temporarily/2/2
    temporary/3/0 temps/1/18 temptation/2/9 tempted/2 tempting/1/0 temuco//15/15 ten/5/0 tenant/2/18
    tenants/2/18 tend/4/42 tended/2 tendencies/1/9 tendency/2/9 tender/2/0 tendon/1/8 tends/3/42
    tenerife//15/35 teni///16 tennessee/3/15 tennis/3/4 tenor/1/7 tens/2/0 tense/2/10 tension/3/26
    tensions/2/26 tent/2/6 tentative/1/0 tenth/2/0 tents/1/6 tenure/2/28 tepic//15/15 teques///35
    tequila/1/13 terengganu///35 teresa/2/18/35 teresina///15 term/5/10 termed/1 terminal/3/0 terminals/1/0
    terminate/1/30 terminated/2/0 termination/2/28 terminology/1/10 terms/5/26 ternate//0/15 ternopil///15
    terra/1 terrace/2/6 terrain/2/15 terrassa///15 terrestrial/1/1 terrible/4/0 terribly/2/2 terrific/2/0
    terrified/2/0 terrifying/2/0 territorial/2/1 territories/2/15/36 territory/4/15 terror/3/12
    terrorism/3/4 terrorist/3/18 terrorists/3/18 terry/3/18 tertiary/1/28 terubong///35 tesco/1 tesla/2/23
    test/5/41 testament/2/9 tested/3/0 testified/2 testify/2/32 testimony/3/10 testing/4/4 testosterone/1/27
    tests/4/41 tete///15 tex/1 texans/1/18 texas/4/15 text/5/10 textbook/2/10 textbooks/1/10 texted/1
    textile/2/6 textiles/1/6 texting/2 texts/3/10 textual/1/1 texture/2/7 textures/1/7 tf/1 th/3/28 tha/1
    thai/3/1 thailand/3/15 thames/2/17 than/8 thana///35 thanh///25 thanjavur///15 thank/6/32 thanked/1
    thankful/2/0 thankfully/2/2 thanking/1 thanks/6/10 thanksgiving/2/28 that/9 thatcher/1/18 thats/4
    thc/1/6 the/9//26 theater/3/6 theaters/2/6 theatre/4/6 theatres/1/6 theatrical/1/0 thee/2 theft/3/4
    their/8 theirs/2 them/8 thematic/1/1 thembisa///15 theme/4/10 themed/2 themes/3/10 themselves/5 then/7/2
    theo/1 theodore/1 theological/2/1 theology/2/9 theorem/2/10 theoretical/2/0 theoretically/1/2
    theories/3/9 theorists/1/18 theory/4/9 therapeutic/2/0 therapies/1/4 therapist/2/18 therapists/1/18
    therapy/4/4 there/8/2 thereafter/2/2 thereby/2/2 therefore/4/2 therein/1/2 thereof/2/2 theres/2/2
    theresa/2/18 thermal/2/1 these/7 thesis/2/10 thessaloníki///15 they/9 theyre/1 thick/3/0 thicker/1
    thickness/2/7 thief/2/18 thieves/2/40 thigh/2/8 thighs/1/8 thika///15 thin/3/0 thine/1 thing/7/9
    things/7/21 think/7/31 thinker/1/18 thinkers/1/18 thinkin/1 thinking/5/9 thinks/4/31 thinner/1/27
    third/6/0 thirds/2/0 thirst/1/26 thirsty/2/0 thirteen/2/0 thirteenth/1/0 thirty/3/0
    thiruvananthapuram///15 this/9 thiès///15 thiết///35 tho/3/10/35 thomas/4/18 thompson/3/18 thomson/2/18
    thoothukudi///15 thor/1/18 thorn/1/9 thorne/1 thornton/1/18 thorough/2/0 thoroughly/2/2 thorpe/1/18
    those/7 thou/3/23 though/6/2 thought/6/9 thoughtful/2/0 thoughts/4/9 thousand/4/23 thousands/4/23
    thread/3/6 threads/2/6 threat/4/26 threaten/2/32 threatened/3/0 threatening/3/0 threatens/2/32
    threats/3/26 three/7/0 threesome/1/23 threshold/2/28 threw/3 thrift/1/20 thrill/2/12 thrilled/2/0
    thriller/2/10 thrilling/1/0 thrissur///15 thrive/2/30 thriving/1/0 throat/3/8 throats/1/8 throne/3/6
    thrones/2/6 throttle/1/6 through/7/2 throughout/5/2 throw/4/35 throwing/3 thrown/3/0 throws/2/35 thru/2
    thrust/2/38 thug/1/18 thugs/1/18 thumb/2/8 thumbs/1/8 thunder/3/11 thunderstorms/1/19 thuqbah///15
    thursday/4/28 thus/5/2 thuận///25 thuột///35 thy/3 thyroid/1/8 thành///25 thái///25 thāne///16 thơ///36
    thạnh///35 thị///25 thủ///25 ti/2/27 tianjin//15/17 tianshui///16 tibet/1/15 tibetan/1/10 tick/2/39
    ticket/4/10 tickets/4/10 ticking/1/11 ticks/1/39 tidal/2/1 tide/2/11 tides/1/11 tidy/1/0 tie/4/35
    tied/3/0 tieling///15 tier/3/26 ties/3/27 tiffany/1/18 tiger/3/5 tigers/3/14 tight/4/0 tighten/1/30
    tightening/1/4 tighter/1 tightly/2/2 tigre///35 tijuana//15/16 til/2 tilburg///15 tile/2/6 tiles/2/6
    till/4/27 tilt/1/38 tilted/1/0 tim/4 timber/2/6 time/8/28 timed/1/0 timeless/1/0 timeline/3/10
    timely/2/0 timer/1/6 times/6/28 timetable/1/10 timing/3/7 timişoara///15 timmy/1 timothy/2/20
    tin/2/27/35 tina/2 tinder/1/27 ting/1/39 tiny/4/0 tip/4/15 tipped/1/0 tipping/1 tips/4/15 tiqva///35
    tirana//15/15 tire/2/6 tired/4/0 tires/2/6 tiring/1/0 tiruchirappalli///16 tirunelveli///16
    tirupati///15 tiruppur///15 tiruvottiyūr///15 tis/1/27 tissue/3/8 tissues/2/8 tit/1/8 titan/1/18
    titanic/1/0 titanium/1/27 titans/2/18 title/5/10 titled/2/0 titles/3/10 tits/2/8 titus/1/18 tj/1 tl/2/27
    tlalnepantla///15 tlalpan///15 tlaquepaque///15 tlc/1/4 tláhuac///15 tm/1/27 tn/2/15 tnt/1/6 to/9
    toad/1/5 toamasina///15 toast/2/13 toaster/1/18 tobacco/3/6 tobago/1/15 toby/1/6 today/6/28 todd/2/18
    toddler/2/18 toddlers/1/18 toe/2/8 toes/2/8 together/6/2 toilet/3/6 toilets/1/6 token/2/10 tokens/1/10
    tokorozawa///15 tokushima///15 tokyo/3/15/16 told/6 toledo/1/15/15 tolerance/2/7 tolerant/1/0
    tolerate/2/31 tolerated/1 toll/2/7 tolls/1/7 toluca///15 tolyatti///15 tom/4/18 tomas/1 tomato/2/13
    tomatoes/2/13 tomb/2/6 tombs/1/6 tommy/3 tomorrow/5/28 tomsk///15 ton/3/23 tonalá///15 tone/3/7
    toned/1/0 tones/2/23 tongchuan///15 tongchuanshi///15 tonghua///15 tongliao///15 tongling///15
    tongshan///15 tongue/3/8 tongues/1/8 toni/1 tonic/1/13 tonight/5/2 tonnes/2/23 tons/3/23 tony/4 too/7/2
    took/6 tool/4/6 tools/4/6 tooth/2/8 toothbrush/1/6 toothpaste/1/6 top/6/15 topic/3/10 topical/1/0
    topics/3/10 topless/1/0 topped/2/0 topping/1/13 tops/2/0 tor/1/17 torah/1/10 torch/2/6 tore/2/6
    tories/2/18 torment/1/12 torn/2/0 tornado/2/19 toronto/3/15/16 torpedo/1/18 torque/1/19 torrent/1/11
    torres/1/23 torreón///15 torso/1/8 torture/3/37 tortured/2/0 tory/2/18 tos/1 toshima///15 toss/2/35
    tossed/2 tossing/1 total/5/0 totaled/1/0 totaling/1 totally/4/2 totals/1/0 tottenham/1 touba///16
    touch/5/35 touchdown/2/4 touchdowns/1/4 touched/3/0 touches/2/35 touching/3/0 tough/4/0 tougher/1
    toughest/1 toughness/1/7 toulouse//15/15 tour/5/4 toured/1 touring/2/0 tourism/3/4 tourist/3/18
    tourists/2/18 tournament/4/11 tournaments/2/11 tours/3/15 tow/2/4 toward/4 towards/5 towed/1 towel/2/6
    towels/1/6 tower/4/6 towers/2/6 towing/1 town/5/15/36 towns/3/15 townsend/1/18 township/2/15/35
    townsville///15 toxic/3/0 toxicity/1/23 toxin/1/27 toxins/1/27 toy/3/6 toyama///15 toyohashi//15/15
    toyonaka///15 toyota/2/15/15 toys/3/6 tp/1 tr/2 trabzon///15 trace/3/31 traced/2 traces/2/31 tracey/1
    tracing/1/4 track/5/17 tracked/2/0 tracker/1/18 tracking/3/4 tracks/3/17 tract/2/8 traction/2/19
    tractor/2/6 tractors/1/6 tracy/2/18 trade/5/4 traded/3 trademark/2/7 trademarks/1/7 trader/2/18
    traders/2/18 trades/2/10 trading/4/4 tradition/4/9 traditional/4/0 traditionally/2/2 traditions/2/9
    traffic/4/14 trafficking/2 trafford/1 tragedy/3/11 tragic/2/0 trail/3/38 trailer/3/18 trailers/1/18
    trailing/1/4 trails/2/38 train/5/6 trained/4/0 trainee/1/18 trainer/2/18 trainers/2/18 training/5/4
    trains/3/6 trait/1/7 traitor/1/18 traitors/1/18 traits/2/7 trajectory/1/19 tram/1/6 trance/1/26
    trang///35 trans/3/0 transaction/3/4 transactions/3/10 transcript/2/10 transcription/1/10
    transcripts/1/10 transfer/4/4 transferred/3 transferring/2 transfers/2/4 transform/2/30
    transformation/3/11 transformations/1/11 transformed/2/0 transformer/1/6 transformers/1/6 transforming/1
    transforms/1/30 transgender/2/0 transient/1/0 transit/3/6 transition/3/4 transitional/1/1
    transitions/1/4 translate/2/32 translated/3 translates/1/32 translating/1 translation/3/10
    translations/2/10 translator/1/18 transmission/3/4 transmissions/1/4 transmit/1/40 transmitted/2/0
    transmitter/1/18 transmitting/1/4 transparency/2/19 transparent/2/0 transplant/2/38 transport/4/38
    transportation/4/6 transported/2 transporting/1 trap/3/6 trapped/3/0 trapping/1/6 traps/2/6 trash/3/27
    trauma/3/26 traumatic/2/1 travel/5/38 traveled/2/0 traveler/1/18 travelers/2/18 traveling/3/0
    travelled/2/0 traveller/1/18 travellers/1/18 travelling/3/4 travels/2/38 traverse/1/38 travis/2 tray/2/6
    treacherous/1/0 tread/1/38 treadmill/1/6 treason/2/4 treasure/3/21 treasurer/2/18 treasures/2/21
    treasury/3/21 treat/4/41 treated/4/0 treaties/2/10 treating/3 treatise/1/10 treatment/5/4 treatments/2/4
    treats/2/41 treaty/3/10 treble/1/0 tree/4/20 trees/4/20 trek/2/4 tremendous/2/0 tremendously/1/2
    trench/2/6 trenches/1/6 trend/4/15 trending/1 trends/3/15 trendy/1/0 trent/2/17 trevor/2 trey/1/23 tri/2
    trial/4/4 trials/3/4 triangle/2/25 triangular/1/0 tribal/2/1 tribe/3/14 tribes/2/14 tribunal/2/14
    tribune/2/18 tribute/3/10 trick/3/4 tricked/1 tricks/3/4 tricky/2/0 tried/5/0 tries/4/41 trieste///15
    trigger/3/6 triggered/2 triggering/1 triggers/1/6 trillion/2/23 trilogy/2/14 trim/2/35 trimmed/1/0
    trinidad/1/15 trinity/2/23 trio/2/10 trip/5/4 triple/3/4 tripoli//27/16 tripped/1 tripping/1/0 trips/3/4
    tristan/1/18 triumph/2/11 triumphant/1/0 trivia/1/6 trivial/1/0 triều///35 trojan/1/18 troll/2/18
    trolley/1/6 trolling/1/4 trolls/1/18 trondheim//15/15 troop/1/14 trooper/1/18 troopers/1/18 troops/4/14
    trophies/1/10 trophy/3/10 tropical/3/0 trouble/4/11 troubled/2/0 troubles/2/11 troublesome/1/0
    troubling/1/0 trough/1/17 trousers/2/6 trout/2/13 troy/2/23 truce/1/26 truck/4/6 trucking/1/4 trucks/3/6
    trudeau/1 true/6/0 trujillo///16 truly/4/2 truman/1/18 trump/5/6 trumpet/1/6 trumps/1/6 trunk/2/6
    trunks/1/6 trust/5/31 trusted/3/0 trustee/1/18 trustees/2/18 trusting/2/0 trusts/2/31 trustworthy/1/0
    truth/5/9 truthful/1/0 truths/1/9 try/6/41 tryin/1 trying/6/0 trì///35 trăng///35 trưng///35 trấn///35
    ts/1/27 tsa/1/14 tserkva///35 tseung///25 tshikapa///15 tsu///15 tsuen///25 tsukuba///15 tsunami/1/11
    tt/1/28 tu/2 tub/2/6 tube/3/6 tuberculosis/1/26 tubes/2/6 tuck/1/35 tucked/1/0 tucker/2/18
    tucson/1/15/15 tucumán///35 tudor/1/14 tuen///25 tuesday/4/28 tug/1/35 tuition/2/21 tula///15
    tulsa/1/15/15 tuluá///15 tum//8/35 tumble/1/38 tumblr/2 tumkūr///15 tummy/1/8 tumor/2/26 tumors/1/26
    tumour/1/26 tuna/1/20 tunas//20/35 tunduma///15 tune/3/10 tuned/2/0 tunes/2/6 tungi///15 tuning/1/4
    tunis//15/15 tunisia/1/15 tunnel/3/6 tunnels/2/6 turbine/1/6 turbines/1/6 turbo/2 turbulence/1/19
    turbulent/1/0 turf/2/17 turin/1/15/15 turk/1/18 turkey/4/5 turkish/3/1 turkistan//15/15 turks/1/18
    turku///15 turmero///15 turmoil/1/26 turn/6/38 turnaround/1/28 turnbull/1 turned/5/0 turner/3/18
    turning/4/4 turnout/1/6 turnover/2/24 turns/4/38 turpan///15 turquoise/1/27 turret/1/6 turtle/2/6
    turtles/2/6 tutor/1/18 tutorial/2/10 tutorials/1/10 tuxtla///15 tuy///35 tv/5/10 tver///15 tvs/1/10
    twain/1/23 tweet/3/11 tweeted/2 tweeting/1 tweets/2/11 twelfth/1/0 twelve/3/0 twenties/1/28
    twentieth/2/0 twenty/4/0 twice/4/2 twilight/2/26 twin/3/18 twins/3/27 twist/3/38 twisted/2/0
    twisting/1/0 twists/1/38 twitch/2/29 twitter/4/11 two/8/0 tx/2/15 ty/2 tying/1/4 tyler/3/18 tyne//17/35
    type/5/9 typed/1 types/4/9 typhoon/1/19 typical/4/0 typically/4/2 typing/2/10 typo/1/10 tyranny/1/14
    tyrant/1/18 tyre/1/15 tyres/1/18 tyrone/1 tyson/1/18 tyumen///15 tàu///35 tân///25 târgu///25 tây///35
    tétouan///15 türkmenabat///15 tĩnh///35 từ///35 u/5/27 uae/2 uber/2 uberaba///15 uberlândia///15
    ubiquitous/1/0 uc/2 ucla/2 udaipur///15 uefa/1 ufa//15/16 ufc/2 ufo/1/9 uganda/2/15 ugep///15 ugh/3
    ugly/3/0 uh/3 uhh/1 ui/1 ujjain///15 uk/5/15 ukip/1 ukraine/3/15 ukrainian/3/10 ul/1 ulan///25
    ulanqab///15 ulhasnagar///15 ulsan///16 ulster/1/15 ultimate/4/0 ultimately/4/2 ultra/3/0
    ultrasound/1/19 ultraviolet/1/19 ulu///25 uluberiya///15 ulyanovsk///15 um/3 umbrella/2/6 umm/1
    umpire/1/18 umraniye///15 umuahia///15 un/4/14 una/1 unable/4/0 unacceptable/2/0 unaffected/1/0
    unanimous/1/0 unanimously/1/2 unanswered/1/0 unarmed/2/0 unattractive/1/0 unauthorized/1/0
    unavailable/1/0 unavoidable/1/0 unaware/2/0 unbearable/1/0 unbeaten/1/0 unbelievable/2/0
    unbelievably/1/2 unbiased/1/0 unborn/1/0 unc/1 uncanny/1/0 uncertain/2/0 uncertainties/1/7
    uncertainty/2/7 unchanged/2/0 uncle/3/18 unclear/2/0 uncles/1/18 uncomfortable/3/0 uncommon/2/0
    unconditional/1/0 unconscious/2/0 unconstitutional/1/0 unconventional/1/0 uncover/1/39 uncovered/2/0
    und/2 undefeated/1/0 undeniable/1/0 under/7/0 underage/1/0 undercover/2/0 underdog/1/18
    underestimate/1/31 underestimated/1 undergo/2/39 undergoing/2 undergone/1 undergraduate/2/18
    underground/3/0 underlying/3/0 undermine/1/41 undermined/1 undermining/1 underneath/2/2 underrated/1
    understand/6/31 understandable/2/0 understanding/4/9 understands/3/31 understatement/1/10 understood/4/0
    undertake/2/36 undertaken/2 undertaking/2/4 undertook/1 underwater/2/0 underway/2/0 underwear/2/6
    underwent/1 underwood/1/14 underworld/1/14 undesirable/1/0 undisclosed/1/0 undo/1/35 undocumented/1/0
    undone/1/0 undoubtedly/2/2 une/1 uneasy/1/0 unemployed/2/0 unemployment/3/26 unequal/1/0 unesco/1/14
    unethical/1/0 uneven/1/0 unexpected/3/0 unexpectedly/2/2 unfair/3/0 unfairly/1/2 unfamiliar/1/0
    unfinished/2/0 unfit/1/0 unfold/1/30 unfolding/1/22 unforgettable/1/0 unfortunate/3/0 unfortunately/4/2
    ungrateful/1/0 unhappy/2/0 unhealthy/2/0 unheard/1/0 uni/1 unicorn/1/18 unidentified/1/0
    unification/1/11 unified/2/0 uniform/3/6 uniforms/2/6 unilateral/1/0 union/5/14 unions/3/14 unique/4/0
    uniquely/1/2 unit/5/23 unite/2/30 united/6/0 uniting/1/4 units/4/23 unity/3/26 universal/3/0
    universally/1/2 universe/4/17 universities/3/14 university/6/14 unix/1/10 unjust/1/0 unknown/4/0
    unlawful/2/0 unleash/1/35 unleashed/1 unless/5 unlike/4/0 unlikely/3/0 unlimited/2/0 unlock/2/35
    unlocked/2/0 unlucky/1/0 unmarried/1/0 unnamed/1/0 unnatural/1/0 unnecessarily/1/2 unnecessary/3/0
    unnoticed/1/0 unofficial/1/0 unpaid/2/0 unpleasant/2/0 unpopular/2/0 unprecedented/2/0 unpredictable/1/0
    unpublished/1/0 unreal/1/0 unrealistic/1/0 unreasonable/2/0 unrelated/2/0 unreliable/1/0 unresolved/1/0
    unrest/1/26 unsafe/1/0 unseen/1/0 unspecified/1/0 unstable/2/0 unstoppable/1/0 unsuccessful/2/0
    unsure/2/0 until/6 unto/2 untold/1/0 untouched/1/0 untreated/1/0 untrue/1/0 unused/1/0 unusual/3/0
    unusually/2/2 unveiled/2/0 unwanted/2/0 unwilling/2/0 up/8/2 upbeat/1/0 upbringing/1/7 upcoming/3/0
    update/4/30 updated/4 updates/3/30 updating/1/4 upfront/1/0 upgrade/3/31 upgraded/2 upgrades/2/31
    upgrading/1 upheld/1 uphill/1/2 uphold/1/32 uplifting/1/11 upload/2/40 uploaded/2 uploading/1 upon/5//35
    upper/4/0/25 upright/2/0 uprising/2/4 ups/3/2 upset/4/30 upsets/1/30 upsetting/1/0 upside/2/15
    upstairs/2/2 upstate/1/2 upstream/1/2 upton/1 uptown/1/15 upward/2/2 upwards/2/2 ur/2/15 uranium/2/27
    urban/4/1 urge/3/32 urged/2 urgency/1/26 urgent/3/0 urgently/1/2 urges/1/32 urging/1/4 urinary/1/1
    urine/2/27 url/2/10 uruapan///15 uruguay/2/15 us/7/15 usa/4/15 usable/1/0 usage/3/4 usb/2 usc/2 usd/2
    usda/1/14 use/7/34 used/7/0 useful/4/0 usefulness/1/7 useless/3/0 user/4/18 username/2 users/4/18
    uses/4/15 usher/1/38 using/6/4 uss/1/15 ussr/2/15 usual/4/0 usually/5/2 ut/2/28 utah/3/15 utama///35
    utara///35 utc/2/28 uterus/1/8 utilities/2/14 utility/3/14 utilization/1/4 utilize/2/34 utilized/2/0
    utilizing/1 utmost/1/0 utopia/1/10 utrecht//15/15 utsunomiya///15 utter/2/32 utterly/2/2 uv/1/19
    uvira///15 uyo///15 uíge///15 uşak///15 v/5/23 va/3/15 vacancies/1/26 vacancy/1/26 vacant/2/0 vacated/1
    vacation/3/28 vacations/1/28 vaccinated/1/0 vaccination/1/4 vaccine/2/6 vaccines/2/6 vacuum/2/26
    vadodara///16 vagina/2/8 vaginal/1/1 vague/2/0 vaguely/1/2 vain/2/0 val/2 valadares///35 vale/1/17
    valencia/1/15/16 valentine/2/18 valenzuela///15 valera///15 valerie/1 valiant/1/0 valid/3/0
    validate/1/31 validated/1/0 validation/1/4 validity/2/7 valladolid///15 vallarta///35 valle///35
    vallecas///35 valledupar///15 valley/4/17/35 valleys/1/17 vallée///35 valparaíso///15 valuable/4/0
    valuation/2/9 value/5/9 valued/2/0 values/4/9 valve/3/8 valves/1/8 vampire/2/18 vampires/1/18
    van/4/14/15 vance/1 vancouver/3/18/15 vandalism/1/4 vanderbijlpark///15 vanessa/2/5 vanguard/1/14
    vanilla/2/20 vanish/1/30 vanished/2/0 vanity/2/12 vans/1/14 vantaa///15 vapor/1/27 var/1/23
    varanasi///16 vargas/1/18 variability/1/7 variable/3/0 variables/2/0 variance/1/11 variant/2/11
    variants/2/11 variation/2/11 variations/2/11 varied/2/0 varies/2/30 varieties/2/14 variety/4/14
    various/5/0 varna//15/15 varsity/2/14 vary/3/30 varying/2/0 varāmīn///15 vascular/1/1 vase/1/6 vast/3/0
    vastly/1/2 vat/1/21 vatican/2/6 vaughan/1/18/15 vaughn/1 vaugirard///35 vault/2/6 vc/1 ve/4 vector/2/9
    vectors/1/9 veg/1/13 vega/1/18 vegan/2/18 vegas/3/18/35 vegetable/2/13 vegetables/3/13 vegetarian/2/18
    vegetation/2/14 veggies/1/13 vehicle/4/6 vehicles/4/6 veil/1/35 vein/2/8 veins/2/8 velha///35 velho///35
    velikiy///25 vellore///15 velocity/2/28 velvet/2/6 vending/1/4 vendor/2/18 vendors/2/18 venetian/1/18
    venezuela/2/15 venezuelan/1/18 vengeance/1/4 venice/2/15 venom/1/27 vent/2/32 ventilation/1/4 vents/1/32
    ventura/1 venture/3/32 ventures/2/32 venue/3/15 venues/2/15 venus/2/17 venustiano///25 ver/1 vera/2
    veracruz//15/15 verb/2/10 verbal/2/0 verbally/1/2 verbs/1/10 verde///35 verdict/2/4 vereeniging///15
    verge/1/7 verification/2/9 verified/2/0 verify/2/31 verizon/1 vermont/2/15 vernon/2 verona//15/15
    veronica/1/20 versa/2 versatile/1/0 versatility/1/9 verse/3/10 verses/2/10 version/5/10 versions/3/10
    versus/3 vertical/3/0 vertically/1/2 very/7/2 vessel/3/6 vessels/3/6 vest/2/41 vested/1/0 vet/2/18
    veteran/3/18 veterans/3/18 veterinary/2/1 veto/1/4 vets/1/18 vhs/1 vi/2/23 via/5 viability/1/7
    viable/2/0 viamão///15 viana///15 vibe/2/7 vibes/1/6 vibrant/1/0 vibrating/1 vibration/1/4
    vibrations/1/4 vic/2 vicar/1/18 vice/4/7 vicente///35 vicinity/2/15 vicious/2/0 vicky/1 victim/4/18
    victims/4/18 victor/3/18 victoria/3/18/15 victorian/3/1 victories/2/11 victorious/1/0 victory/4/11 vid/1
    vida///35 video/6/6 videos/4/6 vie/1/33 vienna/2/15/16 vientiane//15/15 vietnam/3/15 vietnamese/2/18
    view/5/9 viewed/3 viewer/2/18 viewers/3/14 viewing/2/10 viewpoint/1/9 views/4/9 vigilant/1/0
    vigilante/1/18 vigo///15 vigorous/1/0 vigorously/1/2 vii/2/23 viii/2/23 vijay/1 vijayapura///15
    vijayawada///16 viking/1/18 vikings/2/18 viktor/1 vila//15/25 vile/1/0 villa/3/6/25 village/4/14
    villagers/2/18 villages/3/14 villahermosa//15/15 villain/2/18 villains/1/18 villas/1/6
    villavicencio///15 vilnius//15/15 vin/1 vince/2 vincent/3 vine/2/20 vinegar/1/13 vines/1/20 vineyard/1/6
    vineyards/1/6 vinh///15 vinnytsya///15 vintage/3/13 vinyl/2/27 viola/1/20 violate/2/42 violated/2/0
    violates/1/42 violating/2 violation/3/4 violations/2/4 violence/4/4 violent/3/0 violently/1/2 violet/2/7
    violin/2/6 vip/2/18 viper/1/5 viral/2/1 virgil/1/18 virgin/3/18 virginia/4/15/25 virginity/1/26
    virtual/3/0 virtually/3/2 virtue/2/7 virtues/1/9 virus/3/5 viruses/2/5 virār///16 vis/1/23 visa/3/32
    visakhapatnam///16 visas/1/32 visibility/2/7 visible/3/0 visibly/1/2 vision/4/9 visionary/1/18
    visions/2/9 visit/5/41 visitation/1/11 visited/4 visiting/3/0 visitor/2/18 visitors/3/18 visits/3/41
    vista/2/9/35 visual/4/1 visualization/1/9 visually/1/2 visuals/1/1 vita/1 vital/3/0 vitality/1/7
    vitamin/2/27 vitamins/1/27 vitebsk///15 vitoria///35 vitro/1 vitória///15 viva/1/10 vivian/1 vivid/2/0
    vivo/1 vizianagaram///15 viña///25 việt///25 vladikavkaz///15 vladimir/2//15 vladivostok//15/15
    vocabulary/2/10 vocal/3/1 vocalist/1/18 vocals/2/1 vocational/1/1 vodka/2/13 vogue/2/9 voice/5/7
    voiced/2/0 voicemail/1/10 voices/3/7 void/2/0 vol/3 volatile/2/0 volatility/1/7 volcanic/2/1
    volcano/2/17 volcanoes/1/17 volgograd//15/16 volkswagen/1 volleyball/2/4 vologda///15 vols/1 volt/1/23
    volta//18/25 voltage/2/19 volume/4/23 volumes/3/23 voluntarily/2/2 voluntary/2/0 volunteer/3/18
    volunteered/1 volunteering/1 volunteers/3/18 volvo/1 volzhsky///15 vomit/1/29 vomiting/1/4 von/3
    voodoo/1/6 voronezh///16 vortex/1/25 vote/5/41 voted/4 voter/3/18 voters/3/18 votes/4/41 voting/4/4
    voucher/1/18 vouchers/1/18 vow/1/32 vowed/1 vowel/1/10 vows/2/32 voyage/2/4 voyager/1/18 vp/2 vpn/1 vr/2
    vs/4/23 vt/1/15 vulgar/1/0 vulnerability/2/26 vulnerable/3/0 vw/1 várzea///25 vì///35 vũng///25 w/5/27
    wa/3/15 wad//35/25 wade/2/38 wafangdian///15 waffle/1/13 wage/3/21 wager/1/4 wages/3/11 wagner/2/18
    wagon/2/6 wagons/1/6 wah/1//25 wai///35 waist/2/8 wait/6/42 waited/3 waiter/1/18 waiting/5/4
    waitress/1/18 waits/1/42 waived/1 waiver/1/4 wakayama///15 wake/4/29 wakefield/1 wakes/1/29 waking/2/9
    wal/1 wales/4/15 walk/5/38 walked/4 walker/3/18 walkers/1/18 walking/4/0 walks/3/38 wall/5/6
    wallace/2/18 walled/1/0 wallet/3/6 wallets/1/6 wallpaper/1/27 walls/4/6 wally/1/18 walmart/2 walnut/1/13
    walsh/2 walt/2 walter/3/18 walters/1/18 walton/1/18 waltz/1/11 wan/2/0/35 wand/1/6 wanda/1 wander/1/38
    wandered/1 wanderers/1/18 wandering/2/0 wandsbek///15 wang/2 wangsa///25 wanna/5 wanning///15 want/7/37
    wanted/6/0 wanting/3/0 wants/5/37 wanxian///15 wanzhou///16 war/6/4 warangal///15 ward/3/18 warden/1/18
    warder//18/15 wardrobe/2/6 wards/1/18 ware/1/6 warehouse/2/6 warehouses/1/6 warfare/2/4 warm/4/0
    warmed/1/0 warmer/2/6 warming/2/0 warmth/2/9 warn/2/32 warned/3 warner/3/18 warning/4/10 warnings/2/10
    warns/2/32 warp/1/32 warped/1/0 warrant/3/32 warranted/1 warrants/1/32 warranty/2/10 warren/3/18
    warri///15 warrior/3/18 warriors/3/18 wars/4/4 warsaw/1/15/16 warships/1/6 wartime/1/28 warwick/1/18
    wary/1/0 was/9/15 wash/3/35 washed/2/0 washer/1/18 washes/1/35 washing/3/4 washington/5/15/15 wasnt/1
    wasp/1/18 wasps/1/18 waste/4/40 wasted/3/0 wastes/1/40 wastewater/1/27 wasting/3/26 wat/1 watch/6/39
    watched/4 watches/2/39 watching/5/4 water/6/27 watered/1/0 waterfall/1/17 waterfront/1/15 watering/1/22
    waterloo/1/15 watermelon/1/20 waterproof/1/0 waters/3/18 watershed/1/15 waterways/1/17 watford/1
    watkins/1 watson/3/18 watt/1/23 watts/2/18 wave/4/11 waved/1 wavelength/1/7 waves/3/11 waving/2/0
    wax/2/27 way/7/7 wayne/3/18/35 ways/5/7 wb/1/23 wc/1 we/9 weak/4/0 weaken/1/30 weakened/2/0
    weakening/1/11 weaker/2 weakest/1 weakness/3/26 weaknesses/2/26 wealth/4/26 wealthy/3/0 weapon/4/6
    weaponry/1/6 weapons/4/6 wear/5/29 wearing/4/22 wears/2/29 weary/1/0 weather/4/19 weave/1/35 weaver/1/18
    weaving/1/4 web/4/5 webb/2/18 webber/1 webcam/1/6 weber/1/18 webpage/1/10 website/5/10 websites/3/10
    webster/2/18 wed/1/41 wedding/4/11 weddings/2/11 wedge/1/25 wednesday/4/28 wee/2/0 weed/3/20 weeds/1/6
    week/6/28 weekday/1/28 weekend/5/28 weekends/2/28 weekly/4/1 weeks/5/28 weep/1/29 weeping/1/4 wei/1/14
    weifang///16 weigh/2/42 weighed/2 weighing/2/9 weighs/1/42 weight/5/7 weighted/1/0 weights/2/7
    weihai///15 weinan///16 weir/1/6 weird/4/0 weirdest/1 weirdo/1/18 weiss/1 welch/1/41 welcome/5/40
    welcomed/2 welcomes/1/40 welcoming/2/0 weld/1/30 welding/1/4 welfare/3/4 welkom///15 well/7/2
    wellbeing/1/26 wellington/2/18/15 wellness/1/26 wells/3/18 welp/1 welsh/3/18 wembley/1/15 wen/1/26
    wenchang///15 wendy/2 wenger/1 wenshan///25 went/6 wenzhou///16 were/8 werewolf/1/18 werner/1 wes/1/27
    wesley/2/18 west/5/15/25 westbrook/1 western/5/0 westminster/2/15/35 weston/1/18 westward/1/2 westwood/1
    wet/4/0 wetlands/1/17 wh/2 wha/1 whack/1/35 whale/2/18 whales/2/18 wharf/1/6 what/8 whatever/5/0 whats/2
    whatsapp/1 whatsoever/2/0 wheat/2/20 wheel/4/6 wheelchair/2/6 wheeled/1/0 wheeler/2/18 wheels/3/7
    when/8/2 whenever/4 where/7 whereabouts/1/15 whereas/3 whereby/2 wherein/2 wherever/3/2 whether/6
    which/8 whichever/2 while/7/28 whilst/3 whining/1/0 whip/2/35 whipped/2 whipping/1/4 whiskey/2/13
    whisky/1/13 whisper/2/32 whispered/1/0 whispering/1/11 whispers/1/32 whistle/2/32 whistles/1/32
    white/6/0 whitehall/1/15 whites/2/23 whitman/1/18 whitney/2/18 who/8/14 whoa/2 whoever/3 whole/6/0
    wholesale/2/2 wholesome/1/0 wholly/2/2 whom/4 whoops/1/32 whore/2/18 whores/1/18 whose/5 why/7/2 wi/2/15
    wichita/1/18/15 wick/1/6 wicked/2/0 wicket/1/6 wickets/1/6 wide/5/0 widely/4/2 widened/1 widening/1/22
    wider/3 widespread/3/0 widow/2/18 widows/1/18 width/2/7 wielding/1 wiesbaden//15/15 wife/5/18 wifi/2/6
    wig/1/6 wigan/1 wiggins/1 wii/1 wiki/1 wikileaks/1 wikipedia/2 wild/4/0 wildcats/1/6 wilde/1/18
    wilder/1/18 wilderness/2/26 wildfire/1/11 wildlife/3/14 wildly/2/2 wiley/1 wilhelm/1 wilkins/1/18
    wilkinson/1/18 will/8/9 willard/1/18 william/4 williams/4/18 williamson/1 willie/2 willing/4/0
    willingly/1/2 willingness/2/7 willis/1/18 willow/1/20 wills/1/9 willy/1 wilmington/1/15 wilson/4/18
    wimbledon/1/15 win/6/33 winchester/1/15 wind/4/19 windhoek//15/15 winding/2/0 window/4/6 windows/4/10
    winds/3/19 windshield/1/6 windsor/2/15/15 windy/1/0 wine/4/13 winejok///15 winery/1/6 wines/2/33
    wing/4/6 winged/1/0 winger/1/18 wingers/1/18 wings/3/4 wink/1/29 winner/4/18 winners/3/18 winnie/1
    winning/5/0 winnipeg/1/15/15 wins/4/33 winston/2 winter/4/28 winters/1/28 wipe/2/35 wiped/2 wipes/1/35
    wiping/1 wire/3/6 wired/2/0 wireless/3/10 wires/2/6 wiring/1/6 wisconsin/3/17 wisdom/3/9 wise/4/0
    wisely/1/2 wiser/1 wish/5/37 wished/2 wishes/3/37 wishing/2/12 wit/2/10 witch/3/18 witchcraft/1/9
    witches/1/18 with/9 withdraw/2/38 withdrawal/2/4 withdrawals/1/4 withdrawing/1 withdrawn/2/0 withdrew/2
    withheld/1 withholding/1/4 within/6/2 without/6 withstand/1/42 witness/4/39 witnessed/2 witnesses/3/39
    witnessing/1 wits/1/9 witty/1/0 wives/2/41 wizard/2/18 wizards/1/18 wm/1 wo/2 woah/1 woe/1/26 woes/1/26
    woke/3 woken/1 wolf/3/5 wolfe/1/18 wollongong///15 wolverhampton///15 wolverine/1/18 wolves/2 woman/6/18
    womb/1/8 women/6 womens/1 won/5/23 wonder/5/31 wondered/3 wonderful/4/0 wonderfully/1/2 wondering/4/0
    wonderland/1/17 wonders/2/31 wong/1//25 wont/2/9 woo/2/41 wood/4/27 wooded/1/0 wooden/3/0 woodland/1/17
    woodlands//17/15 woods/3/14 woodward/1/18 woody/2/0 wool/2/6 worcester/1/18/15 word/5/10 wording/1/10
    wordpress/1 words/5/10 wore/3 work/7/41 worked/5 worker/3/18 workers/5/18 workforce/2/14 working/6/0
    workings/1/6 workload/1/4 workout/2/4 workouts/1/4 workplace/2/6 works/5/6 workshop/3/6 workshops/2/6
    world/7/14 worldly/1/0 worlds/3/14 worldwide/4/0 worm/2/5 worms/2/5 worn/3/0 worried/4/0 worries/3/37
    worry/4/37 worrying/3/4 worse/4/0 worship/3/4 worst/5/0 worth/5/0/36 worthless/2/0 worthwhile/2/0
    worthy/3/0 would/8/42 wouldnt/1 wound/3/26 wounded/3/0 wounds/2/26 woven/1/0 wow/5/10 wp/1 wr/1
    wrap/3/35 wrapped/3/0 wrapping/1/6 wraps/1/35 wrath/2/12 wreath/1/6 wreck/2/35 wrecked/1/0 wrecking/1/11
    wrench/1/35 wrestle/1/33 wrestler/1/18 wrestlers/1/18 wrestling/3/4 wretched/1/0 wright/3/18
    wrinkles/1/25 wrist/2/8 wrists/1/8 writ/1/10 write/5/36 writer/4/18 writers/4/18 writes/3/10
    writing/5/10 writings/2/10 written/5/0 wrocław///15 wrong/6/0 wrongful/1/0 wrongly/1/2 wrongs/1/0
    wrote/5 wrought/1/0 ws/1/27 wt/1 wtf/3 wu/2/10 wuhai///15 wuhan//15/17 wuhu///16 wuppertal///15
    wuwei///16 wuxi///16 wuxue///15 wuzhong///16 wuzhou///15 ww/1 wwe/2 wwii/1 www/1/6 wyatt/1/18
    wyoming/2/15 wŏnju///15 wŏnsan///15 x/5/23 xalapa///25 xavier/1/18 xbox/3 xd/2 xi/3/23 xiamen///16
    xiangtan///15 xiangyang///16 xianning///15 xiantao///15 xianyang///16 xiao/1 xiaogan///15 xichang///15
    xico///15 xii/1/23 xiii/1/23 xilinhot///15 xingning///15 xingtai///15 xingyi///15 xining///16
    xintai///15 xinxiang///16 xinyang///16 xinyi///15 xinyu///15 xinyuan///15 xinzhou///15 xiuying///15
    xiv/1/23 xizhi///15 xl/1/23 xochimilco///15 xp/1 xu/1 xuancheng///15 xuanhua///15 xuchang///16
    xuhui///16 xuyên///35 xuzhou///16 xuân///35 xv/1/23 xvi/1/23 xx/2/23 xxx/2/23 y/5/27 ya/4//35 yacht/2/6
    yah/1 yahoo/2/18 yakutsk///15 yale/2/6 yamagata///15 yamaha/1 yamato///15 yamoussoukro///15 yamuna///25
    yan/1 yanbu///15 yancheng///16 yang/2/9 yanghang///15 yangjiang///16 yangon//15/16 yangpu///16
    yangquan///15 yangsan///15 yangshuo///15 yangzhou///16 yanji///15 yankee/1/18 yankees/2/18 yantai///16
    yanzhou///15 yao///15 yaoundé///16 yar///35 yard/4/23 yards/4/23 yarn/1/10 yaroslavl///15 yates/1
    yay/2/10 yazd///15 ye/3 yea/3/10 yeah/6/2 year/7/28 yearbook/1/10 yearly/2/1 years/7/28 yeast/1/27 yeh/1
    yei///15 yekaterinburg///16 yell/2/32 yelled/2/0 yelling/2/0 yellow/4/0 yells/1/32 yemen/2/15 yen/2/12
    yenagoa///15 yeosu///15 yep/3 yer/1 yerevan//15/16 yes/6/10 yesterday/5/28 yet/6/2 yi/1/10 yibin///15
    yichang///16 yichun///16 yield/3/40 yielded/1 yielding/1/0 yields/2/40 yikes/1 yin/1/9 yinchuan///16
    yingkou///15 yingtan///15 yintai///15 yishun///25 yiwu///16 yixing///16 yo/3 yoga/3/9 yogurt/1/13
    yogyakarta///15 yokkaichi///15 yokohama//15/16 yokosuka///15 yola///15 yong/1 yongji///15 yongkang///15
    yongzhou///16 yonkers///15 yoo/1 york/6/14/36 yorker/1 yorkshire/2/15 you/9 young/6/0 younger/4/0
    youngest/2 youngsters/1/18 your/9 youre/2 yours/4 yourself/6 yourselves/2 youth/4/18 youthful/1/0
    youths/1/18 youtube/4 yr/2/28 yrs/1/28 yu/2 yuan/2/23 yuci///15 yuen///25 yueyang///15 yugoslavia/1/15
    yulin///16 yum/1 yummy/1/0 yun/1 yuncheng///15 yunfu///16 yunlong///15 yunusobod///15 yup/2 yuri/1
    yên///35 z/3/11 zac/1 zach/2 zack/1 zagazig///15 zagreb//15/15 zahedan///15 zambia/1/15 zamboanga///16
    zanjan///15 zanzibar//15/15 zaozhuang///15 zapopan///16 zaporizhzhya///15 zara/1 zaragoza//15/15
    zaria//15/15 zarqa//15/15 zealand/4/15 zebra/1/5 zelda/1 zelenograd///15 zen/2/14 zero/4/23 zeus/1/18
    zeytinburnu///15 zhabei///15 zhang/1 zhangjiagang///16 zhangjiajie///15 zhangjiakou///15 zhangye///15
    zhangzhou///15 zhanjiang///16 zhaoqing///16 zhaotong///15 zhengzhou///16 zhenjiang///15 zhongshan///16
    zhongwei///16 zhou/1/14 zhoukou///15 zhoushan///15 zhu///26 zhubei///15 zhucheng///15 zhuhai///16
    zhumadian///15 zhuzhou///16 zhytomyr///15 zibo///16 zigong///16 ziguinchor///15 zimbabwe/2/15
    zimmerman/1 zinc/1/27 zinder///15 zion/1/15 zionist/1/18 zip/2/35 zipper/1/6 zitong///15 ziyang///15
    zliten///15 zodiac/1/15 zoe/1 zombie/2/18 zombies/2/18 zone/4/15 zones/3/15 zoning/1/4 zoo/3/6 zoom/2/38
    zoucheng///15 zumpango///15 zunyi///16 zurich/1/15 zürich///15 zāwīyah///35 águas///25 álvaro///25
    århus///15 çankaya///15 çiğli///15 çorlu///15 çorum///15 ðà///25 ñuñoa///15 ürümqi///16 üsküdar///15
    āmol///15 āsansol///15 đa///35 điện///25 đông///35 định///35 đống///25 đức///35 łódź///15 ōita///15
    ōta///15 ōtsu///15 şabyā///15 şanlıurfa///15 şişli///15 ţarţūs///15 ḩalwān///15 ḩamāh///15 ḩasakah///35
    ḩayy///25 ḩudaydah///35
    """#
}
