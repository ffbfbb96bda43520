package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
L=7 c=-7 g=-14 i=-16 j=-15 ni=-24 npabout=-19 npagainst=-36 npamong=-47 npat=-49 npby=-52 npduring=-26 npfor=-25 npfrom=-51 npin=-45
npinto=-37 npof=-28 npon=-32 npover=-17 npthan=-34 npthrough=-33 npto=-29 npwith=-40 nt=-19 o=-20 pabout=-8 pabove=-34 pacross=-40
pagainst=-14 pamong=-42 paround=-28 pat=-24 pbehind=-32 pbetween=-46 pbeyond=-38 pby=-29 pdown=-30 pduring=-46 pfor=-16 pfrom=-41 pin=-32
pinto=-39 plike=-33 pof=-17 poff=-22 pon=-20 pout=-28 poutside=-38 pover=-27 pthan=-39 pthrough=-34 pthroughout=-34 pto=-19 ptoward=-27
punder=-47 pup=-30 pupon=-10 pwith=-28 pwithout=-20 q=-2 t=2 vc=-27 vg=-22 vi=-14 vo=-28 vpabout=-12 vpagainst=-36 vpat=-48 vpby=-36
vpfor=-15 vpfrom=-49 vpin=-40 vpinto=-40 vpof=-17 vpoff=-34 vpon=-34 vpout=-40 vpover=-23 vpto=-23 vpup=-24 vpwith=-31 vq=-21 vt=-14 vw=-14
w=-7 *=-13`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -39; abide -27; accelerate -32 t=9; accept -19 pabout=14 q=15 t=44; acceptance -26; access -29 L=17; accommodate -24; accompany -36 L=12;
accomplish -27; account -44; accounts -21; accusation -24; accusations -28; accuse -1 L=52 c=42 j=53 o=57 pof=18 vpby=18; achieve -39; acknowledge 3
L=62 c=61 g=65 pfor=62 pin=12 pto=32 t=68 w=62; acquiesce 0 L=65 pin=34 pto=51; acquire -30; act -41; adapt -26; add 7 L=88 c=67 o=9 paround=24 pby=17
pon=37 pover=14 pto=23 pup=9 q=80 t=74 vj=32 vo=23 vpby=10; address -22 L=32 c=36 w=12; adjust -31 L=14; administer -29; admiration -14 npof=19;
admire -8 c=33 o=32; admission -26; admit -1 L=93 c=38 o=20 pabout=70 pin=34 pto=20 q=84 t=72; adopt -26 L=20 t=18; advance -35; advertise -37; advice
-37; advise -28 L=15 t=13 w=32; advocate -22 L=26 c=10 g=25; affect -44; affirm -8 o=23 t=60; afford -22 vo=27; agree -2 L=35 c=42 j=28 o=37 pin=46
pon=54 pwith=32 q=78 t=62; agree-to -13 pto=21; agreement -26 nt=21; agreements -26; aid -27; aim -26 L=15 i=36; air -31 L=18; alienate -34; align -29
L=14; allegations -17 nt=16; allege -3 t=62; allocate -27; allow -22 L=26 c=4 q=19 t=40; allude 4 pto=64; alter -32; amass -30; amend -24; amount -35;
amplify -17; analyze -27; announce 2 L=94 c=64 g=38 j=64 o=55 pon=42 q=59 t=55 vo=53 w=34; announcement -24; answer -21 L=57 t=27; answers -29;
anticipate -8 c=33 g=21 o=14 t=80 w=33; anxieties -31; anxiety -22 npabout=23; apologize -8 L=56 o=11 pfor=53 q=43; appeal -32 L=16; appeals -40;
appear -31 L=6 t=5; applaud -2 L=51 o=52; applause -30; apply -39; appoint -13 L=39 c=49 o=23; appreciate -30 t=14; approach -38; approval -22;
approve -17 c=19 o=20 pabout=18 pof=19; argue 8 L=59 o=32 pagainst=60 pat=56 pfor=69 pin=35 pover=52 t=76; argument -25 npin=17 npon=21; arguments -20
npover=31; arm -34 L=14; arrange -30 L=20; arrest -32 L=17; arrive -45; articulate -18 o=15 t=32; ask -1 L=64 c=77 i=15 o=24 pabout=30 pat=41 pfor=33
pon=47 q=54 t=73 vc=50 vo=30 vpby=35 vpduring=18 vplike=18 vpto=44 vpupon=18 vq=37 vw=67; assail -8 o=32; assemble -30; assert -1 L=72 o=24 t=62;
assertion 4 npduring=47 npof=55 nt=53; assertions -24; assess -32; assign -36; assist -30 L=20; associate -39; assume -14 c=15 vt=38; assurances -4
nt=40; assure -6 L=67 c=31 pof=20 pto=42 t=79 vi=24 vpof=9; attach -29; attack -19 L=39 c=33 o=26 t=12; attacks -28 npabout=27 nt=18; attempt -20
L=36; attend -50; attract -44; attribute -15 g=12 o=29 t=62; authorize -14 c=38 o=29 vi=10; avoid -33 L=15; await -36 L=8; back -16 L=16 c=11 o=28
t=36; backing -33; bail -26; balance -24; ban -24 t=22; bank -39; bar -22; bash -20 L=37 c=15; battle -29 L=17 pover=26 t=9; beam -12 L=77; bear -36;
beat -39; become -50; beg -26 L=26; begin -26 L=18 pby=38 q=14 t=18; belief -21; believe -10 L=32 c=30 g=18 i=9 o=11 pabout=28 pin=32 q=23 t=42 vi=19
w=44; belittle -6 L=60 o=42; belong -33; bemoan 7 o=69; bend -31 L=18; benefit -43; berate -6 o=17 vpby=29; bet -24 L=23 t=23; betray -29; better -23
i=30; bid -36; bind -40; bite -30; blame -1 c=37 j=54 npfor=7 o=60 pfor=44 vpfor=57; blare -26; blast 3 c=64 j=59 o=51 pout=67; blend -24 L=30; bless
-29; block -23 L=24; blow -30; bludgeon -1 o=49; blunt -26; boast -5 L=35 c=40 pabout=56 pof=41 pto=19; bolster -35; bomb -31; book -24 t=22; boost
-40; boot -24; borrow -32 L=13; bother -33; bounce -24; bow -24 L=30; brace -19 L=38; brag -17 c=19 pabout=28 t=27; brand -24 L=30; brave -24; break
-53; breathe -24; brief -22 L=33; bring -46; bring-up -15 L=45 o=22; bristle -4 L=50 pat=39 pin=32; broadcast -22 c=25; broaden -30; buck -30; build
-59; burn -35; burrow -24; burst -27 L=24; bury -34; buy -31 L=19 t=10; bypass -24; cajole -1 o=49; calculate -9 o=6 t=82 vi=20; call -10 L=6 c=25
g=10 i=44 npto=18 nt=12 o=36 pin=23 pof=15 pover=25 pwith=15 q=33 vc=25 w=55; call-for 2 pfor=56 vpfor=38; call-on -5 pon=39; call-out 0 o=50;
call-upon 4 pupon=81; calls -11 npfor=27; cancel -34 L=15; capitalize -33; capture -29; care -13 L=39 c=16 o=19 pfor=10; caricature -1 o=49; carry -35
L=6; carve -26 L=26; cast -14 L=38 c=15 o=23 pabout=21; castigate -6 o=33; catapult -26; catch -45; cater -26; cause -48; caution 10 j=76 pagainst=59
t=97; celebrate -26; cement -18 o=15 t=32 w=17; certify -27; challenge -7 c=27 j=36 o=36 pfor=20 vpover=41; champion -22; change -54; chant 1 L=93
o=27 pat=44 pof=46 q=55; characterize 0 o=50; charge -17 L=61 c=15 vpwith=22; charges -38; chat -24; cheat -24; check -45; cheer -19 L=25 pfor=18
pon=17; chide 9 c=91 o=67; chime -14; choose -25 L=28 j=30; circulate -13 g=40 o=17; cite 2 L=39 g=64 j=62 o=59 q=48 t=64 vpby=34; claim -6 L=60 c=57
i=42 j=48 npabout=14 npin=18 npover=17 nt=13 o=33 pat=29 pto=18 pwithout=42 q=73 t=50; claims -36; clamor -24; clarify -2 c=45 w=45; clash -15
pover=36; classify -49; clean -24; clear -37; click -29 L=21; climb -27; clinch -44; cling -9 pon=12 pto=31; close -30 L=13 pwith=26; coalesce -30;
collaborate -24; collapse -26; collect -36; combat -29; combine -36; come -44 pabout=34 paround=17 pover=17; come-out -18 pagainst=43; command -21
c=26; commend -1 o=49; comment -14 L=47 c=19 g=38 nt=22 pabout=46 pfor=29 pon=48; comments -31; commit -44; commitment -26; commitments -27;
communicate -29 L=21; compare -23 L=31 o=29 t=23; compel -31; compensate -24; compete -41; complain 5 L=75 c=82 pabout=58 pof=64 t=76; complaint -29;
complaints -9 npabout=14 nt=45; complete -37; complicate -34 L=14; comply -32; compose -26; compromise -30; concede -4 L=69 t=48; concern -29 o=18
t=5; concerns -18 npabout=20 nt=15; concessions -30; conclude 5 c=88 o=34 pin=15 q=92 t=62; conclusion -12 nt=28; condemn -6 L=59 c=58 j=47 o=30 q=46;
condone -24 t=22; conduct -53; confer -24; confine -24; confirm -5 L=88 c=57; confront -22 c=22 w=10; confuse -27 L=24; congratulate -7 c=61 o=31
vpfor=23; connect -23 L=31 c=8 q=18; conquer -24 L=30; consider -17 L=43 c=10 o=22 w=18; consist -27 L=19; consolidate -31; constitute -27; consult
-39; consume -24; contact -31; contain -42; contemplate -3 g=55 o=17 w=68; contend 0 c=58 t=68; contention -15 nt=22; contest -25 t=11; continue -11
c=13 g=19 pto=10 q=56 t=56 w=28; contradict -7 L=59 c=36 o=33 w=61; contribute -43; control -44; convene -30; convert -34; convey -6 o=17 t=78;
convict -36 L=12; convince -24 o=28 t=13; cooperate -24; coordinate -34; cope -26; correct -9 o=25; correspond -24; cost -45; count -17 L=28 c=19 o=21
pon=17 vpamong=30; counter 0 c=73 o=20 pwith=38 w=73; cover -25 L=27 c=20; crack -36 L=10; crash -27 L=24; create -37 L=8 j=29; credit 0 o=54 pto=26;
cripple -29; crisscross -30; criticise -6 c=63 o=17; criticism -16 npabout=32 npfor=35 npover=26 nt=21; criticisms -31; criticize -1 L=52 c=38 j=38
o=53 pfor=31 pon=23 vpby=28 vpfor=48 w=72; critique -22; critiques -30; cross -38; crowd -29 t=12; crush -34; cry -3 o=21 pout=29 q=62; crystallize
-15 c=21; curb -31; cut -52; damage -40; dampen -26; dance -27 L=24; dare -9 j=43 pto=11; deal -44; debate -18 L=40 c=14 q=25 w=42; decide -14 L=38
c=24 i=24 j=10 pabout=21 pagainst=26 pin=28 pon=19 pto=26 t=43 w=16; declaration -27; declarations -24; declare -1 c=18 j=56 pfor=24 pin=47 q=87 t=70
vo=32 w=47; decline -1 L=28 c=57 j=56 o=40 pat=17 pto=64; decrease -27; decry 5 c=61 o=67; deepen -6 o=33; default -26; defeat -49; defend -9 c=48
j=15 o=29 t=49; defense -38; defer -27; define -42; deflect -9 o=25; defund -30; defy -34; delay -29; delete -29; deliver -18 c=14 o=16 w=13; demand
-9 L=80 i=42 j=18 nt=13 o=29 pfor=17 pto=13; demands -20 npfor=28; demonstrate -8 c=27 j=20; denials -1 npof=38; denounce -1 L=64 j=55 o=45 q=79 w=71;
denunciation -24; denunciations -1 npof=38; deny -9 L=56 c=18 o=26 pto=14; depart -27; depend -41; deploy -37; deport -39; depose -24; deprive -33;
derail -30; deregulate -6 o=33; deride -8 j=44 o=26 q=43; descend -31 L=18; describe -1 L=17 c=49 o=52 vpon=32 vpto=19 w=83; description -31;
descriptions -27; deserve -40; design -24 vpto=23; desire -16; destroy -36 L=12; detail -20 c=26 w=39; detain -27; detect -27; deter -27; determine
-16 L=35 c=16 i=20 t=34 vi=9; develop -42; devise -6 j=48 o=17; devote -21 L=27; dictate -19 L=63 w=16; die -45; differ -18 L=27 pby=27; dig -17
pat=29; diminish -31 L=18; dine -24; dip -29; direct -30 L=20; disagree -10 L=54 pon=24 pwith=25 t=46; disagreement -4 npon=32 npover=39 npwithin=15;
disagreements -9 npover=16 npwith=22; disappear -26 L=26 t=19; disavow -10 c=20 o=30; disclose -7 c=61 pfor=21 pto=42 t=77; disclosure -26; discount
-6 o=38 w=37; discourage -24; discover -24 L=28 pover=27 t=14; discredit -18 c=17; discriminate -29; discuss -5 c=32 g=26 j=24 o=38 pfor=23 t=55 w=62;
discussion -25; discussions -29; dislike -33; dismantle -31; dismiss -4 c=33 o=39 t=81 vpby=30; disparage -9 c=32 o=30; displace -26; display -17 o=17
w=15; dispute -2 o=39 t=83; disqualify -29; disregard 4 c=80 o=58; disrupt -32; distance -8 c=22 o=42; distinguish -6 c=30 o=44; distort -27; distract
-27; distribute -34; divert -29; divide -44; do -49; document -22 L=33 c=6 o=19 t=20; dominate -48; don -26; donate -39; double -30 L=20; double-down
-10 pon=27; doubt -10 npabout=30 o=8; doubts -14 npabout=19; download -24; downplay -31 L=18; draft -34; drag -32 L=17; draw -27 L=16 j=23 vt=29;
drink -32 L=11; drive -40 t=31; drop -39; dump -17 c=35; dwell -26; earn -50; ease -30; eat -34 L=14; echo -10 L=54 c=28 o=28 pof=15 q=65 t=78;
eclipse -29; educate -36 L=7; elaborate -14 L=59 c=24; elect -31 L=18; elevate -36; eliminate -42; email -15 L=26 g=50 j=36 o=33 pabout=20 q=31 t=11;
embarrass -32; embody -27 q=12; embrace -17 c=8 o=18 t=34 w=35; emerge -31 L=12 g=28 t=10; empathize -6 pwith=27; emphasis -34; emphasize 1 c=50 g=38
o=47 pto=54 q=58; employ -36; empower -17 o=18; enable -34 L=15; enact -18 c=12 o=21; encompass -24; encounter -31 L=18; encourage -18 L=40 c=17 j=23
q=25 t=56; end -35 L=5 q=25; endanger -24; endorse -9 L=37 c=8 g=40 j=18 o=35 t=74; endorsement -25; endorsements -27; endure -26 L=26; energize -35;
enforce -29; engage -44; enhance -26; enjoy -12 c=58 g=41 q=62 w=52; enlist -24; ensure -45; enter -46; entertain -6 o=33; envision -6 g=24 i=47 o=27;
eradicate -24; erect -24; erode -27; erupt -38; escalate -14 o=20; escape -32; establish -28 L=22 t=15; estimate -1 L=72 c=58 i=31 npof=10 o=49 pat=34
pfor=56 pof=43 w=47; evade -12 L=52 o=24; evaluate -12 o=28 w=22; evolve -24; examine -30; exceed -36; excite -32; exclaim 4; exclude -9 c=25 o=38;
excoriate -6 q=47 vpby=29; execute -27; exercise -27; exhort -6 L=85 j=23; exist -28 pto=27; exit -31; expand -33 L=12 pupon=29; expect -5 L=61 c=29
i=14 j=27 pin=31 t=54 vi=60 vpin=28 vpover=14 vpto=47; expectation -27; expectations -33; experience -11 L=42 j=15 o=28; expire -29; explain 2 c=29
j=61 pthrough=34 q=56 t=58 w=63; explanation -24; explanations -26; exploit -34; explore -30; expose -11 L=42 c=53 o=26; express 0 L=66 c=58 j=66 o=51
ptoward=15 t=61; extend -44; extol -1 o=49; extoll -6 o=33; extradite -26; face -59; facilitate -30; fade -26; fail -26 L=21 j=23; fall -53; fare -34
L=15; favor -17 L=34 c=13 o=16 vi=24 w=44; fear -5 L=60 c=45 g=20 npabout=18 npfor=24 nt=43 o=43 t=82; fears -24 npabout=23; feature -28 L=22; feed
-36 L=12; feel -18 L=27 c=17 o=17 pabout=33 pfor=27 q=13 t=15; feeling -24; feelings -29; fight -26 L=17 i=17 pabout=47; figure -20 t=43; figure-out
-17 w=20; file -20 L=17 c=27 o=17 pin=18 t=29 w=15; fill -44; film -24; finalize -26; finance -36 L=9; find -11 c=23 i=15 j=13 pin=19 pof=13 q=58 t=70
w=28; find-out -9 pabout=55 w=31; findings -24; finish -44; fire -23 L=17 pat=27 t=18; fire-back -2 L=42 o=47 q=82 t=83; fit -38; fix -39; flee -41;
fling -15 L=36 o=19; flip -23 L=31 pfor=30; flirt -12 pwith=17; float -14 o=19 q=33; flood -31 t=13; flow -29; fly -45; focus -16 L=22 c=20 pon=23;
follow -38; forbid -24; force -37; forecast 3 o=55 pof=35 t=91; foresee -9 o=25; foretell -6 o=42 w=38; forge -26; forget -14 c=49 i=10 j=12 t=32
vt=39; forgive -26; form -35; formulate -26; forward -9 c=32 o=28 pto=14 t=73; foster -26; frame -14 c=24 o=21; freeze -27; frustrate -34; fuel -41;
fulfill -32; fume -1; fund -50; funnel -26; gain -52; galvanize -34; garner -37; gather -47; generate -31 L=18; get -48 pbehind=17; give -30 L=11 g=28
t=13 vpby=17; gloat -1 q=80; go -41 pout=20; go-on -13 L=36 i=40 j=8 pfor=8; govern -22 c=13 w=13; grab -38; graduate -31 L=18; grant -39; grapple
-18; greet -24; grind -46; groan -1 pabout=70; grouse 4 pto=60; grow -43; guarantee -20 o=17 t=23; guard -27; guess -11 o=20 pabout=26 pof=13 w=19;
guide -29; gush -6 L=60 pabout=61; hack -39; hail -2 j=29 o=49; halt -29; hammer -21; hamper -24; hand -39; handle -46; hang -36 L=7; happen -50;
harangue -6 o=42 t=53; harass -27; harden -26; harm -33; hate -14 c=19 g=14 o=22; head -50; heal -24; hear -30 L=15 t=7; heat -31; heckle -1 o=60
pat=18; heed -27; help -49; herald -9 L=55 o=30; hesitate -6 i=47 pto=18; hide -37; highlight -12 c=12 j=14 o=31 w=17; hike -27 L=24; hint -2 c=70
pat=38 t=54; hire -16 L=35 c=10 o=21 vpin=17; hit -28 L=18 t=16; hold -34 L=6 pup=17 vpup=21; hone -26; honor -34; hook -24; hop -27 L=24; hope -7
L=20 c=53 i=40 j=21 nt=9 o=26 pfor=48 pto=28 q=45 t=50; hopes -16 ni=29 npfor=29 nt=21; horrify -24; host -49; house -41; huddle -29; hurt -45; idea
-26; ideas -38; identify -12 L=41 c=31 o=26 pat=32; ignore -15 L=46 c=17 o=21; illustrate -6 o=33 t=52 w=61; imagine -15 L=46 g=10 t=37; immigrate
-26; impact -33; imperil -26; implement -19 L=38 o=15; implore -9 j=18 o=30; imply -13 c=43 pabout=23 q=34 t=26; impose -28; impress -30; impression
-26; improve -44; impugn -6 o=33; incite -39; include -22 q=55; increase -38; indicate 6 L=80 c=71 t=76 w=66; indict -27 L=24; inflate 4 o=66;
influence -36; inform -10 pabout=53 pof=14 t=55 vi=18 vpof=14 vt=18; infuse -24 L=30; initiate -24; inject -31; inquiries -24; insert -31; insist 6
L=60 o=28 pon=30 pto=62 q=63 t=75; insistence -15 nt=19; inspire -40; install -30; integrate -27; intend -21 L=23 pto=16 vi=22 vpfor=26; intensify
-31; intention -18 ni=19; interject 0 L=65 q=87; interpret -12 c=27 o=28; interpretation -12 npof=20; intervene -30; interview -46; intimate 4 o=58;
intimidate -24; introduce -20 c=7 o=17 w=15; invest -42; investigate -25 t=20 vpby=17; invitation -26; invite -20 L=36 c=14 j=26 q=21 vpto=29; invoke
-2 L=64 o=43; involve -51; isolate -26; issue -13 c=10 o=34 q=34 t=13 vo=29 w=25; jeer -24 L=30; join -31 L=18 pin=26; joke 2 L=74 pabout=71 pto=24
pwith=16 q=73; jolt -24; judge -19 c=11 t=44; jump -23 L=31 pon=28; justify -30; keep -35 L=13 g=17 j=27; kick -34 L=14; kill -54; knock -11 L=53 c=43
o=30; know -12 L=18 c=27 j=14 pabout=22 pfor=11 pfrom=26 pof=10 q=36 t=41 vi=33 vpabout=44 vpfor=48 vt=15 w=25; label -7 c=29 j=47 o=33 q=37 vo=33;
lack -40; lambast 3 c=78 o=54; lament 4 c=80 o=57 t=72 w=80; land -24 o=16 t=21; lash -24; lash-out -3 pat=40; last -48; laud -12 o=24 pfor=14; laugh
-18 L=32 poff=30; launch -23 L=31 pinto=26; lay -19 c=11 poff=24; lay-out -5 c=76 o=30 w=38; lead -41 pwith=20; lean -25 L=27; learn -11 i=15 j=15
pabout=21 pin=16 pof=26 t=52; leave -42 w=27; lecture -12 q=62; legalize -34; lend -25 c=20; let -34 L=7; letter -40; level -33 L=12; lie -19 c=16
pabout=40; lift -27 t=18; light -21 L=35 pinto=21 t=27; like -16 c=20 pabout=18 q=53; liken -2 c=44 o=55; limit -45; line -17 L=33 pup=22 t=33; link
-27 L=9 pto=16; list -3 L=50 c=39 j=42 o=59 pfor=27 pon=20 q=77 vpby=30; listen -41; live -42; loathe -24; lobby -27 j=19; locate -24; lock -40; log
-9 c=32 o=13 pon=37; look -19 L=14 c=17 i=35 pto=20 pup=22 q=19 w=16; loom -34; lose -59; love -15 c=22 g=8 i=49 pabout=20 pto=27 q=55 t=37 w=21;
lower -34; lure -27; maintain -23 L=21 c=7 t=36; make -28 L=2 q=5 t=13; manage -35 L=13; mandate -26 L=26 t=19; manufacture -40; march -29 L=21; mark
-33; market -32; marry -38; match -35; mate -24; matter -29; mean -26 L=13 q=13 t=18 vi=17 vpto=30; measure -31 L=18 t=10; meet -60; mention -1 L=64
c=76 i=30 o=57 pof=27 pon=18 q=54 t=48; message -29 nparound=26; messages -39; mind -24 L=11; mingle -6 pto=43; minimize -27; mirror -15 c=21 o=19;
mislead -15 o=19 q=30; misrepresent -24; miss -31 L=18 c=15 t=13; misstate -9 o=25; mitigate -24; mix -34 L=15; mobilize -31; mock -5 L=57 c=43 j=50
o=39; moderate -34 L=15; modify -27 L=24; monitor -23 L=31; morph -6 L=60 o=42; motivate -29; mount -26; mourn -12 o=20; move -36 L=10 t=22; mull -1
g=59 o=49 pover=15; muster -24; name -11 L=30 c=9 o=35 pfor=9 q=64 vo=22 vpfor=17 vq=35; narrow -32 L=17 t=9; navigate -31; need -32 L=3 vpfor=27;
negotiate -21 j=31 pfor=31 q=20; news -51; nod -6 pto=34; nominate -18 L=27 c=4 j=39 o=18; note 9 c=62 npabout=34 npfor=32 npof=18 npon=21 npto=20
nt=38 pin=16 q=93 t=84 vt=51 w=89; notes -27; notice -10 c=64 o=5 t=71; notion -41; objections -24; observe -29; obtain -43; occupy -34; occur -36
L=12; offend -24 L=30; offer -9 L=56 c=33 g=20 i=54 j=43 o=32 pfor=14 pto=32 q=38 t=49; offer-up -1 o=49; offset -24; open -37; open-up -18 L=40 c=17
pabout=41; operate -36; opine 8 pagainst=75 pon=63; opinion -39; opinions -14 npabout=34; oppose -12 L=33 c=23 g=36 j=14 o=27 q=23; opposition -27;
opt -20 pagainst=33; orchestrate -26; order -14 L=31 c=48 g=13 j=37 pagainst=13 pof=35 pto=49 q=31 t=57; organize -46; originate -26; oust -27;
outline -5 o=39 t=55; outnumber -27; outsource -31 t=13; outweigh -29; overcome -34; overlook -31; oversee -39; overshadow -33 L=16; overstate -12
o=24 w=27; overtake -36; overthrow -27 t=17; overturn -36; owe -32; own -47; pack -32 L=13; paint -13 L=39 o=19 pof=36; park -29; participate -36;
pass -20 L=21 c=12 o=17 pup=27; pause -17 L=28 i=34; pay -42; peg 3 o=60; pen -24; penetrate -26; perceive -10 L=54 c=30 i=33 o=25; perform -42;
permit -17 c=19 vpto=17; perpetuate -24; persist -24 t=22; persuade -12 c=27 g=27 pto=24 t=43 vo=24 vpof=13 w=27; petition -9 pfor=34; pick -34 L=11;
picket -6 o=42; pitch -15 o=22; placate -24; place -33; plan -21 L=20 c=9 i=16 pabout=12 pon=23 pto=15 q=20 t=27; plans -33; plant -9 o=25; play -41;
plea -26; plead -1 L=52 o=49 pfor=54 pwith=25; please -31; pledge -13 L=33 c=20 i=27 j=13 ni=45 pfor=12 pto=23 q=33 t=80; pledges -30; plummet -24;
point -11 L=15 c=12 g=13 pat=32 pto=35 pup=23; point-out 4 o=38 pin=13 pto=27 q=86 t=76 w=43; poke -6 o=33; poll -49; ponder -4 c=67 o=19; portray -9
L=56 c=32 o=34 q=42; pose -34 L=14 c=29; posit -6 t=63; post -11 L=64 c=26 g=16 o=36 pon=18 pto=9 q=75 t=29; postpone -29; posts -29; pound -6 o=33;
pour -34 L=14; practice -33; praise -2 L=51 j=53 npfor=8 npof=7 npon=27 o=55 q=53 vpfor=30; pray -26; preach -1 o=60 pat=18; predict -1 L=77 c=72 o=18
pabout=70 q=80 t=74 w=37; prefer -6 c=25 i=47 j=18 o=46 t=53; premiere -1 o=49; prepare -36 L=8; prescribe 4 o=66; present -13 c=19 o=25; preserve
-33; preside -29 L=21; press -4 L=58 i=26 pfor=45 pin=32 pto=37 t=88 vi=28 vpabout=39 vpon=31; pressure -6 j=18 o=44; presume -6 o=17 t=78; pretend -9
c=32 i=18 t=73; prevail -30; prevent -45; print -33 L=10; prioritize -27; proceed -34 L=15; proclaim -4 L=58 j=51 o=35 pin=32 q=50; produce -32 L=16;
profess -12 j=40; prohibit -5 L=60 c=39 g=50 o=41; project -8 c=27 o=32 pto=15 t=80 vi=17 vo=32; projection -24; projections -26; prolong -27; promise
-2 c=54 i=45 ni=26 npof=6 nt=22 o=52 pfrom=28 pto=50 t=70; promises -20 npof=18; promote -11 L=53 c=31 o=27; prompt -46; pronounce -4 o=46; propel
-32; proposal -17 npfor=24 npto=21; proposals -27 ni=27; propose 0 c=83 g=63 i=33 j=33 o=44 pto=44 t=78; prosecute -24; protect -47; protest -15 c=14
j=36 o=38 pagainst=12; protests -32; prove -25 L=28 c=20 q=15; provide -26 L=15 c=16; provoke -29 L=21; publish -18 L=32 c=6 j=33 o=19 q=40; pull -34
L=14; pump -26; punch -32; punish -32; purchase -35; purge -24 L=30; purport -26; pursue -33; push -14 L=37 i=35 j=35 pagainst=38 pfor=42 vpby=21
vpfor=12; push-back -8 L=38 pagainst=41 pon=31; put -25 L=14 poff=27 pout=17 pto=19 q=12 t=21; qualify -42; quash -9 c=57 o=10; quell -26; queries -12
npover=38; question -8 L=82 c=33 j=13 npabout=7 npof=23 nt=11 o=61 pin=24 t=33 vpabout=25 w=57; questions -18 npabout=19 npfor=19; quip -1 L=72 q=81;
quit -36; quote -8 L=38 c=59 o=41; quotes -12 npabout=36; raise -30 L=9 c=18 t=11 vt=28; rally -44; ramp -31; range -27 pto=28; rank -28; ratchet -29;
rate -40; ratify -14 o=22; rattle -24 poff=18; reach -30 L=19 t=11; react -27 L=28; read -9 L=87 c=19 o=10 pabout=24 q=29; reaffirm 7 o=65; realize
-12 c=26 t=46; reap -27; reason -20 c=8 q=22 t=53 w=15; reassure -14 t=33; rebuff -17 o=18; rebuild -36; rebuke -9 o=35 pto=14 vpby=28; rebut 0 o=55
t=61; recall 0 c=70 g=39 pfor=31 t=60 w=74; recast -14 c=24 o=19; receive -58; recite -11 L=52 c=28 o=30 w=28; reckon -4 pwith=40 pwithin=15; reclaim
-30; recognize -7 L=58 c=35 j=21 q=45 t=58 vpfor=47 vplike=36 w=35; recommend -17 L=67 c=15 j=34 t=34; recommendation -27; recommendations -27;
reconsider -29; record -22 c=13 t=20; recount 0 c=58 g=34 o=56; recover -27; recruit -33; redirect -24; reduce -33; refer -8 L=33 pto=34; reference -6
c=42 o=35; reflect -20 L=36 c=12 pon=20 t=28 w=14; reform -29; refrain -26; refusal -22; refuse -4 L=27 c=66 i=38 j=50 o=44 pto=42; refute -1 o=49;
regain -26; regard -12 o=20; register -35; regret -17 c=15 o=21; regulate -29; rein -27; reinforce -30 L=20; reinstate -18 c=14; reiterate -8 L=45
c=39 j=19 o=30 t=57; reject -2 j=29 o=50 t=67 w=45; rejection -14 npof=18; relate -48; relay -24; release -16 L=43 c=9 o=25 vpabout=13; relish -6
o=27; relocate -32; reluctance -6 npto=38; rely -26 L=21; remain -30 L=7 t=14; remark 0 L=95 c=39 nt=51 o=20 pfrom=29 pupon=46 q=85 t=57; remarks -44;
remember -8 L=54 c=33 o=40 q=43 t=30 vpby=28 vpfor=20 w=58; remind -9 L=37 c=54 g=19 o=13 pof=12 q=41 w=21; reminder -22; reminisce -1 pabout=70;
remove -42; rename -6 o=33; render -15 L=45 o=19; renege -9 pon=25; renew -18 t=32; renounce -24; reopen -29 L=21; repeal -37; repeat -5 L=68 c=39
j=49 o=38 pfor=18 pto=18 t=79; replace -44; replicate -26; reply 4 L=66 g=67 j=65 npto=42 q=74 t=72; report -5 L=67 c=64 g=56 npabout=18
npconcerning=13 npover=22 nt=8 o=27 pabout=36 pat=37 pfor=23 pin=18 pon=11 pto=18 t=61 vi=26 vpby=17 vt=60 w=63; reports -23 npabout=23; represent -29
L=21 t=40; reprimand 4 o=66; republish -24; repudiate -14 o=17; request -22 c=8 o=26 t=25 vpof=30; requests -12 ni=21 npfor=22 npover=13 npto=24;
require -24 L=14 pto=19 t=37; requirement -26; requirements -27; research -27; resemble -29; resent -6 o=17 t=78; resettle -27; reshape -29; resign
-32 L=13; resist -8 g=22 j=16 o=32 q=69; resistance -34; resolve -29; resonate -35; respect -35; respond -7 L=45 c=61 o=16 pto=30 pwith=37 q=80;
response -34; responses -30; restore -35; restrict -9 g=19 o=39; result -41; resurrect -24; retain -37; retaliate -1; rethink -15 g=37; retire -40;
retort -1 q=80; retract -6 o=33; return -35 L=6; retweet -3 c=67 o=44 vpover=15; reveal 0 c=50 i=33 j=33 o=44 q=38 vc=15 vi=36 vo=39 vpin=30 vt=60;
revelations -12 nt=36; reverse -21 L=34 c=13 t=26; review -34 L=14; revise -26; revisit -17 c=19; revive -34; revoke -9 c=32 o=30; reward -33; ride
-29; ridicule -12 o=24; ring -27 L=24; rip -10 c=23 o=37; rise -50; risk -29 L=21; rob -24; roll -23 c=8 pout=26; root -17 c=19 pfor=23; round -29;
rub -27; rule -14 L=38 c=19 pagainst=31 q=33 t=33; rule-out -10 o=25; rumors -6 nt=38; run -36 L=5; rush -24 L=16 pout=21; sail -24; satisfy -22 c=12
pwith=21; savage -12 o=20; save -41; say 15 c=75 g=67 i=58 j=72 o=44 pabout=42 pat=34 pdespite=37 pdown=32 pfor=84 pin=21 pof=20 pon=47 pthan=19
pthroughout=26 q=68 t=74 vi=63 vpabout=62 vpby=16 vpfor=59 vt=67 w=44; scare -34 L=11; schedule -47; scoff -1 o=24 pat=43; scold -1 o=49 w=47; score
-41; scorn -27; scramble -24; scrap -27; scratch -24; scream -14 L=73; screw -26 L=26; scrutinize -24; scuttle -29; seal -30; search -33; secure -49;
see -12 L=17 c=16 g=27 j=8 o=27 pabout=25 pfor=36 pin=19 q=24 vg=16 vpby=23 vw=16 w=12; seek -8 L=57 c=30 g=47 i=44 j=56 pfor=44 pto=29 q=54; seem -23
L=13 c=3 i=18 q=18 t=24; seize -29 L=14; select -31 L=19 c=25; sell -37; send -30 L=9; sense -26; sentence -16 L=45 o=38 q=29; separate -31; serve
-51; set -31 L=7 i=18 pwith=21; settle -38; shake -41; shape -40; share -14 L=48 c=36 g=13 o=21 pwith=22 q=32 w=23; shatter -29 L=21; shed -30; shield
-26; shift -34 L=12 c=20; shine -24; ship -24 t=22; shoot -53; shoot-back 0 L=72 g=34 q=85 t=86; shop -30; shore -24; shout 0 L=94 o=25 pout=39 q=71;
shove -26; show -4 L=60 c=44 g=42 i=17 j=23 o=46 pamid=15 pfor=20 poff=13 pon=18 pto=16 q=18 t=56 vg=27 vi=28 vpto=15 w=33; shrink -30; shrug-off 3
o=60; shut -40; sign -20 L=29 g=33 o=16 t=28; signal -5 j=49 q=48; simplify -24; sing -8 L=82 o=8 pin=30; sink -9 o=30 pto=14; sit -49; skew -26;
skewer -24; skip -33; slam 5 L=69 c=54 j=79 o=71 pat=27; slash -18 c=42 q=25; slate -27; sleep -29; slide -15 o=26; slip -34 L=15; slow -31; snap -24;
soar -26; soften -27; solicit -24; solidify -32; solve -30; sound -18 L=40 c=17 poff=44; sow -26; spark -34; speak -21 L=12 c=8 pabout=35 pof=51 q=16
t=21 w=13; speak-out -8 L=46 pabout=38 pagainst=15 pfor=44 pin=44; speak-up -6 pabout=61; specify -6 o=33; speculate -3 L=63 pabout=66 t=62; speech
-29 npagainst=17 npregarding=27 nptoward=27; speeches -43; spell -6 o=33; spell-out -6 o=33; spend -34 L=11; spill -29; split -31 L=12 pabout=30;
sponsor -39; spot -11 c=53 o=20; spread -25; spur -30; squeeze -27; stabilize -26; stack -31 L=18; stall -31 L=14; stand -29 L=17 pfor=19 pfrom=25
t=15; stare -26 L=21; start -26 L=26 pout=15; state -9 L=49 c=22 pon=30 pout=31 q=61 t=35; statement -35 npabout=17; statements -28 nt=18; stay -47;
steal -34; steer -36; stem -34; step -30; stick -24 pto=18 t=22; stifle -9 o=25; sting -24; stir -33; stoke -29; stop -33 L=9 j=18; stories -20; story
-45; strengthen -36 L=12; stress 1 c=75 j=60 o=55 t=56; stretch -31 L=18; strike -23 c=7 pdown=31 t=23; strive -9 L=55 i=18 pfor=42; struggle -20 L=18
c=15 i=22 pto=16; study -34; stumble -24 L=30; submit -36 L=12; subpoena -26; succeed -41; sue -16 o=18; suffer -38; suggest 2 L=78 c=63 g=44 j=36
o=23 pin=29 pon=27 pover=17 q=84 t=58; suggestion -19; suggestions -15 nt=26; summon -29 L=21; supplement -30 L=20; support -20 L=9 c=8 g=22 o=23 q=21
w=14; suppose -38; surge -33 L=16; surmise 4; surpass -32; surprise -40; surrender -24; surround -40; survive -40; suspect -9 o=10 pof=12 t=70
vpof=12; suspend -42; suspicion -24; sustain -31; swallow -24; swamp -24 L=30; sway -30; swear -14 c=24 t=65; sweep -40; swim -26; swing -31 L=18;
switch -36 L=10; tackle -21 c=11; take -31 L=3 t=10; talk -11 L=16 c=27 j=16 npabout=10 npof=22 pat=19 pof=32 pon=40 pover=21 pthrough=28 pup=36
pwith=28 vpabout=17; tap -37; target -24 L=30; tarnish -14 o=17; taunt -12 o=20; tax -34; teach -28 t=33; tear -33; telegraph -6 L=60 o=42; tell 9
c=54 g=43 j=36 o=28 pabout=49 pat=33 pby=24 pin=36 pof=77 poff=37 poutside=10 pto=37 pwith=27 q=68 t=81 vc=28 vo=27 vpfor=51 vpto=36 vq=40 vt=51 w=52;
temper -24; tend -27 L=12; terminate -27; test -41; testify 0 c=48 pin=28 q=81 t=69; testimony -18 npon=15; thank -16 L=44 c=40 o=33; think -11 L=27
c=27 g=17 i=27 j=41 o=31 pabout=28 pfor=12 pto=24 q=25 t=26 vi=14; thought -24; thoughts -30; threat -45; threaten -8 c=27 g=21 i=46 o=14 pto=33 q=43;
threats -34; thrive -24; throw -24 pin=17; thunder -1 o=49; thwart -34; tick -11 poff=39; tie -29 L=12 c=25; tighten -32 L=17; tip -26; tolerate -6
o=42 t=53; top -39; toss -17 c=19 pin=27 q=27; touch -16 L=44 c=21 pon=36 t=36; tour -24 t=22; tout -7 c=35 j=46 o=33 w=36; track -25; trade -16 L=44
c=20 o=20; trail -45; train -35 L=13; trample -26; transcend -27; transfer -29; transform -34; translate -35 L=13; transport -24; trash -12 o=20;
travel -42; treat -44; trigger -34 L=14; trump -60; trumpet -4 o=55 w=41; trust -21 c=13 j=31; try -24 L=12 pat=27; turn -33 L=5 pagainst=22 pfrom=25;
tweet 1 c=71 j=59 npabout=42 nt=27 pabout=38 pat=46 pout=32 q=71 t=58; tweets -26; uncover -19 o=15 t=30 w=16; underestimate -14 o=18; undergo -30;
underline -24; undermine -31; underscore -8 j=19 o=29 t=57 w=33; understand -19 L=31 c=9 pabout=15 t=19 w=31; understanding -15 npof=19; undertake
-24; undo -15 o=16; unfold -31; unify -40; unite -40; unleash -21; unravel -26; unveil -10 j=41 o=21; unwillingness -17 npto=19; update -42; upend
-31; uphold -24; upset -34; urge -6 L=34 c=63 j=47 pto=34 q=47 t=54; use -33 L=3; usher -31; utter -14 o=22; validate -26; value -27 L=24; vary -32;
veer -12 o=35; venture -26 L=26 t=15; veto -6 o=33; vie -15 pfor=35; view -17 c=15 o=32 t=27; views -45; violate -42; visit -45; vote -19 L=22 c=6
i=26 pagainst=22 pdown=27 pfor=20 pto=32 q=23 t=13; vouch 5 pfor=71; vow -1 L=45 c=72 i=60 j=57 ni=17 npto=6 nt=50 o=49 pto=41 t=88; vows -24; wait
-44; walk -26 L=21 o=15; want -13 L=22 c=23 i=22 j=36 o=22 pto=17 q=23 w=19; warm -17 pto=21; warn 1 L=74 i=35 pabout=33 pagainst=57 pfor=34 pof=57
q=72 t=63 vpabout=67; warning -6 nt=34; warnings -15 nt=33; warrant -24; waste -33 L=16; watch -28 L=11; wave -35 L=13; weaken -26; wear -46; weigh
-13 L=49 g=14 pin=32 q=34; welcome -13 L=49 c=12 o=25 q=59; whisper -6 pto=43; widen -34 L=11; wield -27 L=24; win -56; wind -33 L=12; winnow -24;
wipe -26; wish -10 c=32 o=29 pfor=16; wishes -24; withdraw -10 j=41 o=27 t=46; withhold -22; witness -8 o=32 pfor=18; wonder -2 L=76 o=22 pabout=68
w=46; word -36; words -44; work -44 paround=25; worry -9 c=48 o=6 pabout=36 pfor=18 t=60 vpabout=12 vt=16 w=33; wrap -17 pup=18; wrest -27; write 8
c=49 g=49 o=24 pabout=44 pat=31 pby=18 pfor=47 pin=31 pof=75 pto=41 pwith=24 q=91 t=81 vpabout=53 vpby=5 vpon=12 vpwith=20 w=48; yell -2 L=59 pat=13
q=77; yield -20 L=37 pto=24 q=22`
