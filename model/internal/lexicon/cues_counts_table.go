package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-17 Gg=-30 Gi=-18 Gj=-24 Go=-27 Gpabout=-9 Gpagainst=-39 Gpat=-22 Gpby=-45 Gpdown=-44 Gpfor=-22 Gpfrom=-39 Gpin=-51 Gpinto=-36 Gpof=-27
Gpoff=-37 Gpon=-27 Gpout=-47 Gpover=-29 Gpthrough=-34 Gpto=-18 Gpup=-34 Gpwith=-37 Gq=-5 Gt=-3 Gw=-11 Ia=-37 Ic=-31 Ig=-31 Ii=-31 Ij=-33
Io=-30 Ipabout=-11 Ipagainst=-16 Iparound=-33 Ipat=-37 Ipbehind=-35 Ipby=-37 Ipdown=-33 Ipfor=-26 Ipfrom=-44 Ipin=-46 Ipinto=-32 Ipoff=-43
Ipon=-23 Ipout=-52 Ipover=-43 Ipthrough=-38 Ipto=-30 Ipup=-56 Ipwith=-33 Iq=-13 It=-10 Iw=-18 L=9 ML=-48 Mc=-23 Mg=-25 Mi=-22 Mj=-27 Mo=-26
Mpabout=-14 Mpat=-35 Mpdown=-35 Mpfor=-20 Mpfrom=-42 Mpin=-41 Mpinto=-44 Mplike=-38 Mpoff=-34 Mpon=-26 Mpout=-43 Mpthrough=-35 Mpto=-19
Mpup=-51 Mpwith=-26 Mq=-21 Mt=-12 Mw=-12 a=-13 c=-3 g=-13 i=-14 j=-12 ni=-24 npabout=-19 npagainst=-36 npamong=-47 npat=-49 npby=-53
npduring=-26 npfor=-24 npfrom=-51 npin=-45 npinto=-37 nplike=-34 npof=-28 npon=-31 npover=-16 npthan=-34 npthrough=-33 npto=-34 npwith=-41
nt=-20 o=-16 pabout=-8 pacross=-34 pagainst=-9 pamong=-38 paround=-23 pat=-23 pbehind=-28 pbetween=-42 pbeyond=-37 pby=-24 pdown=-23
pduring=-44 pfor=-13 pfrom=-45 pin=-30 pinto=-35 plike=-28 pof=-15 poff=-18 pon=-17 pout=-25 poutside=-37 pover=-26 pthrough=-28 pto=-24
ptoward=-25 punder=-45 pup=-26 pwith=-26 q=1 t=5 vc=-34 vg=-24 vi=-14 vj=-27 vo=-29 vpabout=-11 vpagainst=-36 vpat=-48 vpby=-36 vpfor=-13
vpfrom=-49 vpin=-47 vpinto=-40 vpof=-18 vpoff=-34 vpon=-34 vpout=-39 vpover=-22 vpto=-34 vpup=-24 vpwith=-28 vq=-21 vt=-14 vw=-14 w=-3 *=-13`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -39; abide -30; abolish -24; accelerate -33; accept -19 It=13 Mc=17 o=29 pabout=14 q=22 t=60; acceptance -26; access -32 L=16; accommodate
-24; accompany -36 L=15; accomplish -29; account -44; accounts -21; accusation -24; accusations -28; accuse -1 Gc=43 Gj=29 Go=33 L=54 Mc=45 Mo=52 c=38
j=61 o=60 pof=19 vpby=18; achieve -41; acknowledge 1 Go=17 Gpto=31 Gt=57 Gw=45 Ic=12 Io=6 It=31 L=62 Mo=43 c=63 g=66 j=67 pfor=65 pin=13 t=80 w=82;
acquiesce 5 i=71 pin=43 pto=52; acquire -32; act -43; adapt -29; add 7 Gc=62 Go=10 Gpof=49 Gpon=24 Gpover=17 Gpto=27 Gq=74 Gt=63 Ic=18 Io=7 It=55 L=88
Mc=57 Mo=13 c=63 o=16 paround=31 pby=24 pof=46 pover=26 pto=30 pup=18 q=84 t=83 vj=24 vo=21 vpby=10; address -23 Iw=29 L=28 c=44 w=16; adjust -33
L=15; administer -29; admiration -28; admire -8 c=41 o=34; admission -26; admit -1 Gc=23 Go=8 Gt=52 It=67 L=95 Mo=52 c=52 pabout=70 pin=36 pto=14 q=87
t=74; adopt -27 L=23 c=6 o=18 t=23; advance -39; advertise -37; advice -37; advise -23 L=29 i=25 t=29 w=42; advocate -17 Gpfor=20 Ipfor=36 Mg=23 c=20
pagainst=17 pfor=5; affect -44; affirm -10 Io=17 o=33 q=44 t=61; afford -23 vj=27; agree -2 Gi=39 Ipon=14 Iq=34 L=46 Mi=19 Mpon=14 Mpwith=11 c=45 o=28
pin=34 pon=63 pwith=36 q=82 t=64; agree-to -21; agreement -26 nt=21; agreements -26; aid -30; aim -21 Gi=20 L=22 i=37 o=16; air -26 L=30 c=13;
alienate -37; align -29 L=17 o=19 q=7; allegations -17 nt=16; allege -3 Go=21 Gt=40 c=61 o=31 t=93; allocate -28; allow -23 L=29 Mo=15 c=17 o=25 t=43;
allude 0 Gi=52 Gpto=30 pto=55; alter -32; amass -30; amend -24; amount -35; amplify -17 o=23; analyze -28; announce 3 Gc=43 Gt=42 Ic=14 Io=7 Iq=68
It=74 Iw=34 L=75 Mo=36 c=74 g=43 j=65 o=65 q=63 t=68 vo=52 w=47; announcement -19 ni=29; answer -19 Io=21 c=38 t=37; answers -29; anticipate -8 Iw=16
c=41 g=23 t=84; anxieties -31; anxiety -23 npabout=23; apologize -9 Gpto=15 Mpfor=38 Mpto=14 pfor=48 pto=19 q=46; appeal -32 L=20; appeals -40; appear
-31 L=11 pto=26 t=8; applaud -2 Go=42 Io=35 L=53 j=60 o=43; applause -30; apply -41; appoint -14 L=42 Mo=17 c=56 j=41 o=25; appreciate -30; approach
-39; approval -23; approve -15 Gpabout=20 L=50 j=40 o=27 pfor=14 pof=25; argue 8 Gc=73 Go=53 Gpwith=38 Gt=60 Ic=46 Ipwith=18 It=71 L=59 Mt=43 c=73
j=86 o=21 pagainst=84 pat=59 pin=47 pover=54 pwith=29 t=83; argument -25 npin=17 npon=21; arguments -20 npover=32; arm -36 L=15; arrange -30; arrest
-33 L=19; arrive -45; articulate -18 Gt=23 Io=27; ask -2 Gc=52 Gi=25 Go=13 Gpabout=42 Gpfor=29 Gpto=60 Gq=43 Gt=52 Gw=84 Ipabout=31 Ipduring=18
Ipfor=6 Iw=17 L=75 Mj=39 Mw=36 c=78 i=16 j=41 o=45 pabout=28 pat=43 pfor=34 pon=52 q=66 t=90 vi=49 vpby=35 vpduring=18 vpupon=18 vq=36 vw=67 w=59;
assail -8 o=42; assemble -30; assert -1 Go=31 Gt=52 L=74 o=31 t=70; assertion 4 npduring=47 npof=56 nt=53; assertions -24; assess -32; assign -36;
assist -33 L=19; associate -38 L=12; assuage -29; assume -14 c=22 o=8 vt=39; assurances -4 nt=40; assure -6 L=70 Mc=13 c=41 pof=24 pto=37 vi=26
vpof=9; attach -29; attack -18 Ic=22 L=44 c=39 o=46 t=17; attacks -28 npabout=27 nt=16; attempt -18 Gi=16 i=18; attend -50; attract -45; attribute -14
Mt=41 g=15 o=41; authorize -15 c=54 i=12 j=40 o=29 vi=5; avoid -37 L=14; await -36 L=10; back -16 Go=26 L=18 c=19 j=14 o=29 t=42; backing -33; bail
-26; balance -30; ban -30 o=30 t=18; bank -39; bar -26; bash -22 L=38 j=33; battle -30 L=19 pover=26 t=10; beam -12 L=80; bear -41; beat -39; become
-49; beg -28 L=27; begin -26 Gt=12 L=28 c=9 pby=44 q=17; belief -21; believe -10 L=33 Mc=20 Mo=18 Mt=15 Mw=22 c=33 g=21 i=11 o=7 pabout=28 pin=35 q=25
t=46 vi=19 w=63; belittle -9 L=59 o=42; belong -33; bemoan 7 j=78 o=69; bend -31 L=21; benefit -45; berate -6 o=22 vpby=29; bet -24 t=30; betray -30;
better -23 Mi=22 c=16; bid -36 Gi=26; bind -41; bite -30; blame -1 Go=65 Io=28 Ipfor=8 Mo=51 c=43 j=58 npfor=17 o=53 vpfor=60; blare -26; blast 3
Gc=61 Gj=24 Go=11 c=63 j=80 o=59 pout=70; bless -29; block -23 L=29 o=37; blow -32; bludgeon -1 Io=36; blunt -26; boast -5 Gpabout=62 It=35 L=43 c=48
o=16 pof=43 pto=13 t=92; bolster -36; bomb -29; book -24 t=27; boost -28; borrow -34 L=14; bother -34; bow -30 L=23; brace -21 L=39 pfor=19; brag -17
Gpabout=14 It=16 c=26 pabout=34 t=40; brand -24 L=34; break -54; breathe -24 c=15; brief -22 L=38; bring -43; bring-up -19 L=43 o=22; bristle -4 L=52
pat=52; broadcast -22 Ic=26 c=14; broaden -31; buck -29; build -60; burn -35; burrow -24; burst -28; bury -34; buy -32 L=20 Mo=21 t=12; bypass -26
c=13; cajole -6 Io=26; calculate -9 o=12 t=86 vi=20; call -9 Go=36 Gpinto=22 Io=18 Ipinto=23 L=7 Mpin=27 Mt=48 c=28 i=53 npto=16 nt=13 o=37 poff=12
pover=32 pwith=32 q=34 vc=23 w=64; call-for 3 Gpfor=39 Ipfor=31 pfor=66 vpfor=42; call-on -6 Gpon=18 Ipon=11 pon=49; call-out -7 o=64; call-upon 4
pupon=62; calls -19 ni=27 npfor=16; calm -26; cancel -34 L=17; capitalize -37; capture -30; care -12 Io=29 Ipabout=20 L=55 Mpabout=28 Mw=15 c=34
pfor=17 w=59; caricature -1 Io=36; carry -36 L=7; carve -31 L=21; cast -14 Gpabout=20 Io=26 L=41 c=30 i=13 o=30; castigate -6 o=38; catapult -26;
catch -47; cater -29; cause -49; caution 10 j=81 pagainst=63; celebrate -27 c=10 j=30; cement -19 o=22 t=36; certify -28; challenge -10 Gc=8 Gj=27
Mo=32 j=48 o=36 vpover=40; champion -24 o=17; change -44 Iw=26; chant 1 Gq=46 o=34 pat=47; characterize 2 Io=39 o=56; charge -17 c=21 o=17 t=47
vpwith=29; charges -38; chat -26; cheat -24; check -38 L=12; cheer -16 Gpfor=24 a=12 o=23 pfor=12 pon=19; chide 9 Go=53 c=93 j=80 o=74; chime -15;
choose -22 Gi=17 Mj=22 c=10 o=15; circulate -14 g=41; cite 2 Gc=56 Gj=47 Go=49 Gq=45 Ipto=14 L=39 Mo=19 g=67 j=44 o=67 q=70 t=66 vpby=33; claim -6
Gc=52 Gpwithout=37 Gt=25 Ic=18 L=62 Mc=13 Mo=34 c=66 i=42 j=42 npabout=13 npin=18 npover=18 nt=13 o=43 pat=30 q=76 t=63; claims -37; clamor -24; clap
-24; clarify -3 Gc=25 Gt=59 Gw=36 Io=22 Mo=12 t=91; clash -16 o=35 pover=23; classify -49; clean -28; clear -38; click -30 L=23 q=10; climb -26;
clinch -44; cling -9 Gpto=15 pto=34; close -32 Gpwith=25 L=14; coalesce -33; collaborate -24; collapse -24; collect -38; combat -39; combine -37; come
-44 Gpover=25 Mi=25 paround=17; come-out -16 pagainst=53 pfor=30; command -22 c=43; commend -1 o=56; comment -7 Gg=31 Gpon=27 Ipon=53 Mpabout=49
Mpfor=32 Mpon=34 c=35 npabout=11 nt=27 pon=46 t=65; comments -31; commit -32 Ipto=26; commitment -26; commitments -28; communicate -29; compare -22
Go=19 L=38 o=38 t=31; compel -32; compensate -26; compete -45; complain 5 Gpabout=63 Ipabout=75 It=62 L=76 c=86 o=41 pabout=60 pof=68 t=81; complaint
-29; complaints -9 npabout=14 nt=45; complete -39; complicate -35 L=16; comply -33; compose -26; compromise -34; concede -4 Gt=49 It=29 c=59 o=40
t=64; concern -29 o=19 t=7; concerns -18 npabout=20 nt=15; concessions -30; conclude 7 Gc=69 Go=26 c=91 pin=20 q=94 t=64 vpby=9; conclusion -12 nt=28;
concur -1 Ipwith=33; condemn -7 Gq=41 Io=25 L=62 c=75 j=68 o=41; condone -24; conduct -53; confer -28; confine -24; confirm -5 Gc=22 Go=35 L=90 c=77
o=27; confront -22 c=28 o=15 w=18; confuse -29 L=25; congratulate -8 Io=25 c=68 o=38 vpfor=24; connect -25 L=31 c=11 q=18; conquer -24 L=34; consider
-17 Gw=10 L=47 c=21 g=22 j=22 o=28 w=29; consist -28 L=22; consolidate -33; constitute -29; consult -39; consume -24 c=15; contact -31; contain -42;
contemplate -5 c=58 g=54 w=73; contend -5 Gt=46 c=57; contention -15 nt=22; contest -22 o=15 q=23 t=25; continue -12 Gc=9 Gi=3 L=79 Mw=19 c=27 j=19
o=3 pon=12 q=70 t=59; contradict -9 Io=20 L=59 o=45 w=66; contribute -43; control -47; convene -18 j=29; convert -36; convey -6 It=58 o=22; convict
-36 L=15; convince -21 Gt=12 Io=27 It=24 c=19 t=16 w=19; cool -24; cooperate -28; coordinate -36; cope -28; correct -14 Mo=24 o=12; correspond -24;
cost -45; count -17 L=32 o=34 pon=21 vpamong=30; counter -13 Iq=17 It=21 c=58 o=13 pwith=30 w=58; cover -25 L=31 Mo=18 c=31 w=14; crack -38 L=10;
crash -28; create -38 L=9 j=26; credit 0 Go=60 pto=19; cripple -30; crisscross -30; criticise -6 c=71 o=22; criticism -16 npabout=32 npfor=35
npover=27 nt=21; criticisms -31; criticize -1 Gj=14 Go=33 Io=24 L=53 Mo=12 a=35 c=51 j=63 o=64 pfor=36 pon=28 vpby=28 w=79; critique -22; critiques
-30; cross -39; crowd -30 t=17; crush -35; cry -3 o=27 pout=31 q=65; crystallize -15 Gw=16 Iw=34 c=28 g=14 w=28; cultivate -24 c=15; curb -36; cut
-53; damage -40; dampen -28; dance -28 L=27; dare -9 i=16 j=48; deal -47; debate -19 Gq=19 Gw=37 L=43 c=22 o=22 pon=25; debunk -24; decide -15 Gi=27
Go=19 Gw=11 L=50 Mc=31 c=24 i=26 pabout=20 pin=28 pon=28 t=46 w=19; declaration -28; declarations -24; declare -1 Gc=11 Go=8 Io=30 It=41 Mo=26 Mw=37
c=35 j=62 o=29 pfor=28 pin=48 q=89 t=75 vo=31; decline 2 Gc=35 Gi=26 Go=15 Io=11 L=75 c=83 i=63 j=69 o=64 pat=24 pfor=42 pin=14 pto=22; decrease -28;
decry 5 Go=48 c=70 j=59 o=67; deepen -9 o=34; default -28; defeat -50; defend -9 Gc=17 Gt=39 Io=23 Ipagainst=18 a=22 c=66 j=49 o=35; defense -38;
defer -29; define -42; deflect -14 Io=19 o=10; defund -30; defy -34; delay -33; delete -30; deliver -19 Gc=22 Go=26 c=18 j=36 o=16 w=23; delve -24
c=15; demand -10 Gc=15 Go=21 L=82 Mo=32 i=35 o=29; demands -20 npfor=28; demonstrate -11 Gt=60 It=59 Iw=38 Mt=45 c=36 o=26 t=50 w=36; denials -1
npof=38; denounce -1 Gc=22 L=67 Mq=47 c=85 o=72 w=78; denunciation -24; denunciations -1 npof=38; deny -9 Gc=16 Gt=38 L=59 c=26 o=36 t=76; depart -26;
depend -41; deploy -37; deport -42; depose -26; deprive -33; derail -30; deregulate -6 Go=34; deride -14 j=42 o=10 q=38; descend -31 L=21; describe -2
Go=24 Gw=71 Io=18 L=18 Mo=14 c=56 j=37 o=66 vpon=32 w=82; description -31; descriptions -28; deserve -40; design -30; desire -16 ni=17; destroy -36
L=15; detail -22 Mw=33 c=42; detain -28; detect -34; deter -31; determine -17 Gt=20 Gw=26 Iw=15 Mw=22 c=21 g=12 t=45 w=28; develop -43; devise -6
Ij=30; devote -21 L=31 o=20; dial -29; dictate -19 L=68 w=22; die -43; differ -19 L=29 pby=29; dig -30; diminish -33 L=19; dine -24; dip -29; direct
-30 L=23 j=17; disagree -11 L=56 Mt=20 pon=25 pwith=25; disagreement -4 npon=33 npover=41 npwithin=15; disagreements -9 npover=18 npwith=22; disappear
-24; disavow -11 Mo=31 c=36 o=26; disclose -7 Iq=51 Mo=23 c=69 pfor=26 pto=36 t=82; disclosure -26; discount -6 Mw=28 o=57; discourage -28; discover
-25 L=32 pover=27 t=25; discredit -19 o=22; discriminate -29; discuss -5 Gj=13 Go=20 Gw=58 Io=33 Iw=47 Mc=14 Mj=35 Mo=60 Mt=30 c=41 g=29 o=41;
discussion -25; discussions -29; dislike -33; dislodge -24; dismantle -31; dismiss -3 Gc=26 Go=28 Io=20 Mo=13 o=48 t=87 vpby=30; disparage -9 o=28;
dispel -24; displace -26 c=13; display -17 Gw=14 o=24 w=25; dispute -5 Mt=55 o=44; disqualify -29; disregard 4 c=86 o=66; disrupt -32; distance -10
Io=17 c=25 o=44; distinguish -6 Io=45 c=36 o=22; distort -28; distract -30; distribute -35; divert -29; divide -45; do -48; document -22 L=38 c=10
o=31 t=25; dodge -24; dominate -48; don -26; donate -40; double -29 L=25; double-down -10 pon=29; doubt -10 Mt=47 c=42 npabout=30 o=11 t=58; doubts
-14 npabout=19; downplay -31 L=21; draft -38; drag -33; draw -28 L=27 j=30 vt=29; drink -28; drive -40 t=33; drop -40; drum -24; dump -17 Ic=27 c=26
j=13; dwell -26; earn -51; ease -31; eat -35 L=16; echo -9 Gc=33 Gq=62 L=59 c=32 o=37 t=83; eclipse -28; educate -37 L=7; elaborate -9 L=84 c=40;
elect -31 Gc=22 L=22; elevate -24 c=15; eliminate -43; email -14 L=29 g=52 j=41 o=37 q=36 t=13; embarrass -33; embody -29 q=14; embrace -17 Gw=14 c=17
o=25 t=39 w=50; emerge -31 L=14 g=28 t=13; empathize -1 Ipwith=34 pwith=32; emphasis -35; emphasize 2 Gc=34 Gpto=57 Ic=13 Io=51 Mg=20 o=60 q=62;
employ -37; empower -17 o=34; enable -35 L=16; enact -19 o=22; encompass -24 c=15; encounter -31 L=21; encourage -11 Gj=22 Gpto=12 Gq=32 Iq=43 It=48
c=35 g=19 j=36; end -35 Gq=24 L=9; endanger -24; endorse -9 Gc=13 Go=22 Io=26 L=39 c=11 g=41 j=16 o=47 t=79; endorsement -25; endorsements -27; endure
-26 L=30; energize -35; enforce -29; engage -46; enhance -26 c=13; enjoy -11 c=58 g=45 j=21 o=15 q=68 w=62; enlist -29; ensure -46; enter -46;
entertain -6 Io=26; envision -6 Mo=34 g=27 i=49 o=17; eradicate -26; erect -24; erode -28; erupt -37; escalate -14 o=31; escape -32; establish -29
L=26; estimate -1 Iw=28 c=63 i=34 npof=11 o=54 pat=35 t=75; estimates -6 npfor=36 npof=22; evade -12 Io=19 o=14; evaluate -12 Iw=12 Mo=31 w=35; evolve
-24; examine -32; exceed -37; excite -32; exclaim 4; exclude -9 c=32 o=42; excoriate -6 Gq=43 vpby=29; execute -29; exercise -24; exhort -6 L=87;
exist -29 L=24 i=19; exit -37; expand -32 Ipon=21 L=16 pupon=26; expect -4 Gc=39 Gi=21 Gj=14 Go=29 Io=33 It=36 Mc=15 Mi=8 Mo=38 c=39 i=24 j=25 o=15
pon=48 pup=12 t=68 vi=57 vpin=27 vpto=46; expectation -28; expectations -33; experience -11 L=45 j=20 o=29; explain 1 Gc=26 Gq=55 Gt=37 Io=25 It=77
Mt=42 a=39 c=57 j=67 o=52 pthrough=40 q=69 t=83; explanation -24; explanations -26; exploit -36; explore -30; export -24; expose -12 Io=19 L=44 c=60
o=27; express -1 Gc=24 Go=43 Io=21 L=67 Mj=14 Mo=40 j=59 o=53 ptoward=17 t=64; extend -43; extol -1 o=56; extoll -6 o=47; extradite -26; face -60;
facilitate -31; fade -26; fail -26 L=31 j=31; fall -53; fare -35 L=16; fault -1 Io=36; favor -18 L=36 c=16 o=19 vi=23 w=49; fear -5 Gc=47 Go=28 Gt=71
L=63 c=44 g=23 npabout=18 npfor=25 nt=43 o=44; fears -24 npabout=23; feature -29; feed -37 L=14; feel -17 Gt=25 Ic=35 L=31 Mo=24 Mt=9 c=15 j=6 o=19
pabout=34 pfor=29 q=18 t=24; feeling -24; feelings -29; fend -26; fight -30 Gi=18 L=19 pabout=45; figure -20 t=59; figure-out -11 Gw=17 Iw=38 Mw=20
w=40; file -22 L=15 c=34 o=25 t=30 w=18; fill -45; film -26; finalize -24 c=15; finance -40; find -11 Gc=11 Gt=60 Gw=22 It=19 L=68 c=32 i=17 j=20
pon=13 q=74 t=74 vi=18; find-out -12 Iw=12 pabout=50 w=35; findings -24; finish -46; fire -23 L=20 c=16 o=16 pat=28 t=22; fire-back -4 L=43 o=50 q=84
t=85; fit -38; fix -40; flee -41; fling -15 Go=29 L=40; flip -22 L=38 pfor=33; flirt -9 pwith=22; float -14 o=25 q=38; flood -33; flow -29; fly -46;
focus -16 Gpon=20 Ipon=19 L=28 c=27 pon=26; follow -38 L=3; foment -24; forbid -24; force -39; forecast 3 o=63 pof=39 t=93; foresee -9 Mo=32 o=14;
foretell -6 Mw=29 o=47; forge -29; forget -14 c=56 i=14 t=37 vt=40; forgive -26; form -39; formulate -26; forward -9 Mt=48 c=40 o=30; foster -29;
frame -11 Io=23 o=26; freeze -29; frustrate -33 t=14; fuel -42; fulfill -34; fume -1; fund -52; funnel -29; gain -50; galvanize -34; garner -38;
gather -47; generate -32 L=21; get -50 pbehind=25; give -31 L=13 c=16 g=28 t=17 vpby=17; gloat -1 q=84; go -41 a=21 pout=22; go-on -9 Gi=14 Gpto=15
L=89 a=17 i=42 j=13 o=5 pfor=22; govern -23 o=20; grab -38 L=13; graduate -31; grant -40; grapple -20; grasp -24; greet -24 c=15 vpwith=15; grind -46;
groan -1 pabout=70; grouse 4 Gt=85 pto=50; grow -43; guarantee -19 o=26 t=29; guard -29; guess -11 Gpabout=25 Iw=13 Mc=33 c=35 o=40 t=60 w=29; guide
-32; gush -6 L=62 pabout=61; hack -39; hail -4 j=32 o=63; halt -31; hammer -22 o=18; hamper -24; hand -29 Ipdown=26 L=21; handle -47; hang -36 L=8;
happen -50; harangue -6 Go=34 t=58; harass -28; harden -26; harm -34; hate -12 Io=29 c=34 g=18; head -51; heal -26; hear -28 Ipin=25 L=26 Mc=27 q=14
t=16; heat -31; heckle -1 Gpat=21 Io=36 o=56; hedge -24; heed -28; help -50; herald -9 L=59 j=23 o=42; hesitate 4 Mi=55 i=69; hide -37; highlight -13
Gc=7 Gw=16 Io=35 c=33 j=43 o=29 w=33; hint -2 Gpat=44 Gt=76 c=77 pat=28 t=50; hire -17 L=46 j=41 o=26; hit -28 L=21 t=21; hold -33 Gc=21 L=9 pup=20
vpup=21; hone -26; honor -37; hop -28 L=27; hope -7 Gc=19 Gi=31 Gpfor=30 Gt=67 L=35 Mc=9 Mi=36 Mt=26 j=26 nt=8 o=20 pfor=50 pto=28 q=49 t=54; hopes
-14 ni=32 npfor=31 nt=23; horrify -24; host -50; house -42; huddle -29; hurt -45; idea -26; ideas -38; identify -12 Gc=13 L=44 Mo=20 Mpwith=32 j=19
o=37 pat=32; ignore -15 L=49 Mo=24 j=12 o=23; illustrate -7 It=32 o=36 w=70; imagine -12 Gc=38 Gt=33 L=55 c=34 g=14 o=39 t=74; immigrate -26; impact
-34; imperil -26; implement -18 L=45 o=33; implore -9 j=48 o=17; imply -13 Gq=29 Gt=28 It=16 Mpabout=15 c=55 o=13 t=41; impose -29; impress -30;
impression -26; improve -44; impugn -6 Go=27; incite -40; include -23 j=26 q=57; increase -39; indicate 6 Go=24 Gt=87 Gw=53 Ic=34 L=69 Mo=40 Mw=75
c=75 o=75 t=72; indict -29 L=25; inflate 4 o=72; influence -41; inform -10 Gpabout=52 Gt=37 pof=17 vi=19 vpof=14 vt=19; infuse -24 L=34 c=15; initiate
-24 c=15; inject -32; inquiries -24; insert -32; insist 5 Gc=40 Go=22 Gpto=63 Ic=41 Io=17 Ipon=20 It=52 L=73 Mpon=24 pon=37 q=65 t=77; insistence -15
nt=19; inspire -41; install -30; integrate -30; intend -21 L=31 vi=23 vpfor=26; intensify -32; intention -18 ni=17; interject 0 i=35 q=90; interpret
-12 o=32; interpretation -12 npof=20; intervene -31; interview -47; intimate 4 o=66; intimidate -24; introduce -22 c=10 o=18 w=17; invest -43;
investigate -26 Gt=13 c=11 j=31 w=13; invitation -26; invite -18 Gj=23 L=45 j=5 q=30 vi=23 vpto=26; invoke -4 Go=24 L=65 c=80 o=42; involve -52;
isolate -26; issue -12 c=17 j=15 o=42 pon=12 q=41 t=20 vo=29 w=35; join -31 L=21 pin=26; joke 2 Gpto=32 Gt=86 L=75 a=41 pabout=71 pto=22 q=75 t=77;
jolt -24; judge -22 c=10; jump -24 L=34 pon=29; justify -19 Io=18 c=22; keep -32 Gj=26 Ig=17 L=20 g=19 t=15; kick -35 L=16; kill -55; knock -10 L=58
c=63 o=58; know -12 Gc=13 Gt=56 Gw=12 Io=19 Ipabout=36 Iq=18 L=22 Mpabout=28 Mt=44 Mw=20 c=29 i=16 j=19 pabout=17 pof=15 q=41 t=37 vi=33 vpabout=45
vpfor=49 vt=17 w=35; label -7 Go=23 c=36 j=52 o=37 q=40 vo=32; lack -41; lambast 3 o=64; lament 4 Go=57 Gw=74 c=86 j=72 o=45 t=74; land -26 Gt=12
o=19; lash -24; lash-out -3 pat=41; last -41; laud -12 o=32 pfor=18; laugh -17 L=38 poff=33; launch -23 L=35 j=22 pinto=26 w=16; lay -20 poff=28;
lay-out -8 Go=22 c=61 o=36 w=41; lead -42 pwith=25; lean -27 o=23; learn -11 Gc=14 Ipabout=47 It=24 c=56 o=9 pabout=22 pin=20 pof=33 pon=14 t=62 w=41;
leave -43 w=28; lecture -12 Gq=57 pon=8; legalize -37; lend -25; let -34 L=9; letter -41; level -33 L=15 t=14; lie -23 Gpabout=36; lift -27 t=22;
light -22 L=38 pinto=21 t=31; like -16 c=26 pabout=18 q=58; liken 2 c=83 o=63; limit -46; line -17 Gpup=21 L=37 j=12 pup=18 t=39; link -22 Gpto=20
Ic=26 Io=15 L=14 c=10; list -3 Gc=20 Go=12 Gpfor=17 L=52 c=76 j=39 o=65 pon=25 q=81 vpby=30; listen -42; live -40; loathe -24; lobby -22 i=32 j=22;
locate -26; lock -41; log -12 o=14 pof=15 pon=38; look -18 Gi=16 Io=16 L=18 Mi=44 i=35 pat=15 pfor=18 pinto=15 pup=28 q=23 w=23; loom -36; lose -59;
love -18 Mi=37 c=25 g=8 pabout=17 q=56 t=39; lower -39; lure -30; maintain -23 L=24 c=13; make -28 Ipfor=26 L=3 c=19 q=7 t=22; manage -36 L=15;
mandate -29 L=25 t=19; manipulate -24; manufacture -41; march -31 L=21; mark -34; market -34 t=13; marry -38 L=12; match -40; mate -24 c=12; matter
-29; mean -26 L=17 c=2 pfor=15 q=17 t=20 vi=29; measure -32 L=20 t=12; meet -49; mend -24; mention -2 Go=45 Io=30 Mc=55 Mg=41 Mj=38 Mo=63 Mt=41 a=34
g=35 i=33 o=52 pabove=14 pof=31 pon=22 q=58 t=63; merge -26; message -29 nparound=26; messages -39; mind -25 L=13 Mo=27 c=11 w=14; minimize -28;
mirror -15 c=28 o=24; mislead -15 o=36 q=35; misrepresent -24; miss -31 L=22 c=22 t=16; misstate -9 o=28; mitigate -24; mix -34 L=17; mobilize -34;
mock -4 Gc=24 Gj=39 Io=33 L=60 c=74 j=33 o=56; moderate -37 L=13; modify -28 L=27; monitor -24 L=34; morph -6 Io=32; motivate -30; mount -26 o=17;
mourn -12 o=32; move -36 L=12 i=26 t=24; mull -1 Gpover=12 g=62 o=56; muster -24; name -11 Gc=11 Go=25 Io=29 L=32 Mo=22 c=16 o=41 pfor=11 q=67
vpfor=18 vq=34; narrow -35 L=16 t=10; navigate -31; need -32 L=9 j=16 vpfor=28; negotiate -21 j=34 pfor=33; news -52; nod -6 Gpto=19 pto=37; nominate
-18 Io=16 L=44 c=23 j=41 o=29; note 10 Gc=75 Go=28 Gt=65 It=49 Mc=39 a=92 c=69 j=66 npabout=36 npfor=36 npof=20 npon=24 npto=15 nt=45 o=82 pin=21
vt=55 w=93; notes -28; notice -7 c=76 o=11 t=86; notion -41; objections -24; observe -17 a=37 g=12; obtain -45; occupy -34; occur -35 L=16; offend -26
L=30; offer -9 Gc=11 Go=18 Gq=37 Gt=39 Io=18 L=59 Mc=34 Mo=24 Mq=9 c=38 g=22 i=48 j=27 o=41 pfor=17 pto=27 q=71; offer-up -1 o=56; offset -26; open
-38 L=13; open-up -18 L=45 c=24 pabout=41; operate -38; opine 8 pagainst=83 pon=69; opinion -39; opinions -14 npabout=34; oppose -13 Iq=16 L=35 c=33
g=37 j=38 o=31 q=31; opposition -27; opt -10 i=34 pagainst=52 pfor=16; orchestrate -26; order -16 Gj=30 L=33 c=53 g=13 j=45 pagainst=19 pof=36 pto=24
q=34 vi=12; organize -48; originate -26; oust -28; outline -5 Go=30 Gw=33 L=63 Mc=14 j=55 o=42 w=72; outnumber -28; outsource -31; outweigh -24 c=15;
overcome -34; overlook -31; oversee -40; overshadow -33; overstate -12 Io=23 o=14 w=35; overtake -37; overthrow -28 t=21; overturn -35; owe -32; own
-47; pack -32 L=16; paint -19 Go=21 L=34; park -29; parse -24; participate -39; pass -20 Go=52 L=23 c=23 o=16 pup=28; pause -17 L=31 i=36; pay -44;
peg 3 Go=44 o=59; pen -24; penetrate -26; perceive -10 L=58 c=38 i=35 o=28; perform -43; permit -17 j=13 vi=21; perpetuate -28; persist -24 t=27;
persuade -17 It=12 g=37 j=36 t=40; petition -9 pfor=37; pick -35 L=13; picket -6 o=47; pitch -19 o=26; placate -24; place -33 t=14; plan -20 Gi=44
Go=18 L=33 Mpon=28 c=14 i=17 pabout=14 pto=21 q=26 t=34; plans -33; plant -9 o=34; play -42; plea -26; plead 1 Go=17 L=68 c=71 i=63 o=63 pfor=65
pwith=34; please -31; pledge -12 Go=30 Gt=58 It=47 L=53 c=17 i=30 j=12 ni=25 o=9 pto=16 q=40 t=82; pledges -30; plummet -24; point -11 Gpto=22 L=16
Mpto=36 c=20 g=15 i=17 pat=33 pto=40 pup=25 t=60; point-out 4 Go=21 Gt=67 Gw=39 Ic=15 Io=16 It=75 Mpto=27 t=82; poke -9 o=42; poll -49; ponder -4
Gw=35 o=40 w=74; portray -9 Io=20 Iq=22 L=58 c=39 o=47; pose -34 L=17 c=31; posit -6 t=66; post -11 Gc=14 Go=21 L=66 Mt=21 c=41 g=19 j=21 nt=6 o=41
pon=26 q=79 t=34; postpone -31; posts -29; pound -12 Go=24; pour -35 L=16; practice -32 t=10; praise -3 Gj=15 Go=44 Gq=48 Io=27 L=52 Mc=42 c=60 j=62
npfor=8 npon=27 o=55 vpfor=31; pray -29; preach -1 o=65 pat=19; predict 0 Gc=55 Go=12 Gt=64 Gw=42 Io=9 Iw=29 L=78 o=27 pabout=72 q=85 t=81; prefer -6
Mi=32 Mt=29 c=31 i=51 j=24 o=52 pto=12; premiere -1 o=56; prepare -36 L=10; prescribe 4 Go=46 o=66; present -14 Go=17 Io=18 c=25 j=17 o=31; preserve
-34; preside -29 L=25; press -6 Gt=80 Ij=30 Ipon=31 L=70 Mpfor=42 i=17 j=45 pfor=44 pin=32 vi=26 vpon=30; pressure -11 o=40; presume -6 It=58 o=22;
pretend -9 Gi=14 Mt=48 c=40; prevail -31; prevent -48; print -29; prioritize -29; proceed -35; process -28 t=21; proclaim -7 Gq=42 L=58 j=62; produce
-33 L=18; profess -12 Gj=26 o=12; prohibit -5 Gc=21 L=63 Mj=34 Mo=35 g=53; project -10 Go=18 c=31 i=19 o=38 t=82 vi=16 vo=30; projection -24;
projections -26; prolong -28; promise -2 Gc=28 Gi=50 Go=39 Gpto=61 Gt=62 Iq=35 Mpto=50 i=54 npof=6 nt=23 o=55 t=79; promises -20 npof=18; promote -13
Gc=30 Go=18 L=54 c=33 o=38; prompt -47; pronounce -4 o=50; propel -33; proposal -24 npfor=23; proposals -27; propose 0 Gi=28 Gj=19 Go=29 Gt=79 Io=37
Mg=18 c=87 g=68 i=57 pto=19 t=76; prosecute -26 o=19; protect -49; protest -16 Gj=30 c=21 o=48; protests -32; prove -24 Gq=14 Ic=21 It=39 L=34 c=13
i=16 t=26; provide -27 Ij=17 L=19 Mc=18 c=22; provoke -29 L=25; publish -16 Go=16 L=33 c=16 j=39 o=34 pfor=13 t=42; pull -36 L=15; pump -26; punch
-35; punish -34; purchase -37; purport -26; pursue -35; push -15 Gc=23 Gj=24 Gpfor=38 Ipfor=17 L=40 Mi=32 c=31 i=22 j=28 pagainst=45 pfor=44 t=44
vpby=21 vpfor=14; push-back -10 Ipagainst=13 L=38 pagainst=62 pon=31; put -24 Gt=15 Ii=17 L=17 a=45 c=26 poff=29 pout=23 q=21; qualify -43; quash -12
c=60; quell -26; queries -12 npover=40; question -9 Gc=16 Go=25 Gw=43 Io=17 Ipabout=19 Iw=8 L=83 c=46 j=18 npabout=8 npof=23 nt=10 o=73 pabout=44 t=35
vpabout=24 w=57; questions -18 npabout=19 npfor=19; quip -1 L=74 Mq=48; quit -36; quote -8 Gc=43 Go=22 L=40 o=48; quotes -12 npabout=36; raise -32 L=9
c=25 vt=28; rally -48; ramp -32; range -27 pto=27; rank -30 o=16; ratchet -30; rate -39; ratify -14 o=30; rattle -25 poff=23; reach -37 L=14 c=17;
react -27 L=31 c=12; read -12 Gc=11 Gq=26 Io=17 Ipabout=21 L=84 Mpabout=17 a=18 c=34 o=11 q=31; reaffirm 7 Io=21 o=81; realize -12 It=22 c=34 t=56;
reap -29; reason -20 Gt=45 c=12 q=26 w=21; reassure -14 It=20 t=37; rebuff -8 Io=25 j=50 o=15; rebuild -38; rebuke -7 Io=32 o=36 vpby=29; rebut 0
Go=32 Io=36 It=43 Mo=33 o=55; recall 2 Gc=67 Go=28 Gt=57 Gw=70 It=47 Mc=23 Mg=20 Mo=43 Mw=43 j=62 o=39 pfor=41 t=83 w=88; recast -14 o=25; receive
-58; recite -13 Gw=20 Io=23 L=54 o=31; reckon -4 Gpwithin=15 Mpwith=37 pwith=29; reclaim -33; recognize -8 Io=15 It=23 L=60 Mt=25 a=23 j=25 q=48
vpfor=48 vplike=36 w=42; recommend -18 It=14 L=69 j=36; recommendation -28; recommendations -28; reconcile -24 w=15; reconsider -29; record -23 c=16
j=32 t=23; recount 0 Gc=30 c=80 g=38 o=59; recover -28; recruit -33; redirect -24; reduce -34; refer -8 Gi=16 Gpto=34 Ipto=25 L=35 Mpto=16 pto=36;
reference -6 Mo=35 o=49; reflect -21 L=39 pon=37 w=19; reform -33; refrain -31; refusal -22; refuse -4 Gi=24 Gpto=22 Io=27 L=64 Mc=40 Mi=17 i=46 j=57
pto=11; refute 4 Io=53; regain -29; regard -12; register -36; regret -28; regulate -30; rein -35; reinforce -30 L=23; reinstate -18 Mo=28; reiterate
-6 Go=34 L=50 c=47 j=43 t=62; reject -2 Gj=16 Go=25 Ij=32 Mo=38 Mw=35 j=28 o=63 t=70; rejection -14 npof=18; relate -48; relay -24 c=12; release -16
L=15 Mc=20 c=11 o=41 q=33 vpabout=15 vt=12; relish -6 Mc=38 c=45 o=37; relocate -34; reluctance -14 ni=15; rely -23 L=28 c=16; remain -31 L=9 q=9;
remark 1 Gpfrom=30 Gpupon=21 Gq=79 Gt=60 L=96 c=56 nt=52 o=34 pat=21 pupon=37 q=86 t=62; remarks -44; remember -8 Go=26 Gt=41 Io=25 It=19 Iw=41 L=57
Mo=26 Mt=28 o=34 q=48 vpby=28 vpfor=23; remind -10 Gt=64 Gw=24 Iw=11 L=38 c=59 g=20 pof=17 q=44 t=61 w=38; reminder -22; reminisce -1 pabout=70;
remove -43; rename -6 o=38; render -17 o=20; renege -9 Gpon=21; renew -17 c=50 j=12 o=19 t=39; renounce -24; rent -26; reopen -28 L=27; repair -26;
repay -24; repeal -37; repeat -5 Go=31 Io=33 L=70 c=47 j=55 pto=12 t=84; replace -45; replicate -28; reply 4 L=69 Mg=48 i=67 npto=36 q=76 t=74; report
-3 Gc=50 Gj=15 Go=7 Gpamong=15 Gpfor=17 Gt=49 It=62 L=67 Mt=58 a=78 g=62 npabout=21 npconcerning=15 npfor=11 npover=27 nt=10 pabout=40 pat=41 pon=19
pto=11 t=73 vi=30 vt=64 w=75; reports -24 npabout=23; represent -29 L=25 Mc=27 Mo=16 q=11 t=44; reprimand 4 o=72; republish -24; repudiate -8 Io=20
o=29; request -22 Mo=27 c=15 j=26 o=18 t=31 vpof=30; requests -14 ni=15 npfor=21; require -23 It=34 L=18 c=16 j=33 t=28 vi=23; requirement -26;
requirements -28; rescue -28; research -28; resemble -29; resent -6 o=22 t=83; resettle -28; reshape -29; resign -36 L=12; resist -7 Mo=34 j=62 q=75;
resistance -35; resolve -30; resonate -37; respect -37; respond -7 Gi=17 Gpto=14 Gt=67 Io=31 Ipto=22 L=55 Mi=38 Mpby=9 Mpto=39 i=15 o=21 pto=23
pwith=44 q=82 t=66; response -34; responses -30; rest -14 Io=23; restore -35; restrict -11 Go=48 o=13; result -41; resurrect -24; retain -37;
retaliate -6 L=87; rethink -15 Mg=30; retire -40; retort -1 q=84; retract -6 Go=34; return -35 L=9 Mo=20; retweet -3 Mo=12 c=75 o=56 vpover=17; reveal
0 Gj=19 Io=7 Mc=21 Mo=41 Mw=65 a=75 c=54 i=36 o=49 q=40 t=80 vi=37 vt=70 w=60; revelations -12 nt=36; reverse -22 L=38 c=18 o=20 t=31; review -39;
revise -26; revisit -17 c=26 j=38; revive -33; revoke -9 Gc=16 Mo=32; reward -32; ride -29; ridicule -12 Io=29 o=12; rile -26; ring -28; rip -13 c=26
o=39; rise -51; risk -31 L=21; roar -26 L=30; rob -24; roll -25 c=14 pout=30; root -18 c=24 pfor=29; round -31; rub -28; rule -12 Gq=31 Gt=22 L=53
c=27 pagainst=39 pon=12 t=45; rule-out -14 Mg=24 Mo=20 g=12; rumors -6 nt=38; run -37 L=6 pon=15; rush -25 L=18 c=11 pout=21; sacrifice -24; sail -24;
satisfy -23 c=17 pwith=22; savage -14 Go=24 o=10; save -43; say 15 Gc=51 Gg=34 Gj=77 Go=41 Gpat=83 Gq=51 Gt=49 Gw=59 Ic=57 Io=22 Ipabout=46 Ipfor=43
Iq=71 It=54 Iw=32 ML=23 Mc=22 Mj=40 Mo=27 Mpfor=78 Mq=51 Mt=55 Mw=63 a=69 c=77 g=66 i=61 j=75 o=52 pabout=46 pat=17 pdespite=38 pdown=47 pduring=11
pfor=75 pin=18 pinto=25 pof=23 pon=46 pthan=47 q=74 t=81 vi=63 vpabout=64 vpby=16 vpfor=61 vt=69 w=61; scale -26; scare -35 L=13; schedule -34 L=18;
scoff -1 Go=15 Mpat=32; scold 4 o=66; score -42; scorn -28; scramble -37; scrap -28; scratch -24; scream -12 L=80; screw -26; scrutinize -24; scuttle
-29; seal -29; search -35; secure -50; see -12 Gc=7 Iq=17 It=37 Iw=9 L=27 Mo=19 Mt=35 Mw=29 c=27 g=34 j=41 o=37 pabout=24 pfor=45 pon=12 q=32 vg=16
vpby=23 vw=16 w=17; seek -7 Gc=13 Gi=27 Gj=49 Gq=40 Mi=23 Mpto=16 a=24 i=46 j=27 pto=27; seem -22 L=17 c=5 i=17 q=23 t=30; seize -30 L=16 Mpon=26;
select -30 Ic=26 L=23; sell -38 L=10; send -31 L=11; sense -28; sentence -14 L=52 o=50 pof=13 q=38; separate -33; serve -52; set -31 L=9 Mpwith=21
o=16; settle -42; shake -43; shape -41; share -15 Gw=17 Mo=24 g=14 o=27 pwith=22 q=36; shatter -29 L=25; shed -29; shell -24; shield -28; shift -36
L=15 c=24; ship -26 t=24; shoot -54; shoot-back 0 L=74 g=38 pup=16 q=88; shop -31; shore -30; shout 1 Go=17 Gq=55 L=96 pdown=22 pout=45 q=89; shove
-26; show -4 Gc=59 Gi=21 Gj=14 Go=24 Gpfor=16 Gq=37 Gt=45 Gw=56 Ic=22 Io=18 It=36 Iw=15 L=62 Mc=40 Mo=5 Mt=32 Mw=57 a=29 c=43 i=22 j=28 o=53 pamid=15
pfor=30 poff=22 pon=23 pthan=15 pto=11 pup=4 q=24 t=65 vg=26 vi=23 w=31; shrink -30; shrug-off 0 Go=40 o=54; shut -40; sign -22 L=37 g=33 o=19 t=30;
signal -7 Mt=52 j=52 q=50 t=71; simplify -24 c=15; sing -8 L=85 o=19 q=72; sink -9 Go=32 Gpto=15 o=17; sit -51; skew -28; skewer -24; skip -34; slam 6
Gj=63 Go=44 Gpinto=12 Io=44 L=71 c=59 j=76 o=78; slash -19 Go=19 Gq=20; slate -28; sleep -28 q=15; slide -15 a=13 o=36; slip -34 L=17 t=13; slow -34;
smear -24; smile -24; smooth -26 c=13; snap -24; soar -28; soften -28; solicit -30; solidify -34; solve -30; sound -18 c=24 o=16 poff=46; sow -28;
spark -35; speak -22 Gpabout=9 Gq=16 Ipabout=27 L=14 c=15 i=21 pabout=36 pat=18 pof=66 q=19 t=25; speak-out -7 Gpabout=27 Ipabout=54 L=49 pabout=59
pagainst=34 pfor=51 pin=45; speak-up -1 pabout=70; specify -6 o=47; speculate -7 Ipon=10 It=32 pabout=60 t=71; speech -29 npagainst=17 npregarding=27
nptoward=27; speeches -43; speed -24 L=34; spell-out -6 Mo=35 o=22; spend -35 Ig=20 L=13; spill -29; split -31 L=18 pabout=30; sponsor -39; spot -13
c=58 o=26; spread -25; spur -29; squeeze -28; stabilize -26; stack -29; stage -29; stall -32 L=16; stand -30 L=19 pby=21 pfor=19 pfrom=25 pon=18 t=18;
stare -24 L=34; start -24 Go=15 L=33 pout=18; state -8 Go=33 Gpon=32 Gq=38 Gt=33 Io=20 Iq=48 L=47 c=24 i=46 j=50 o=7 pon=17 q=82 t=39; statement -36
npabout=17; statements -28 nt=18; stay -50; steal -34; steer -37; stem -34; step -33; stick -25 c=14 pto=21; stifle -9 Io=30; sting -24; stir -33;
stoke -31; stop -33 L=19 j=28; stories -20; story -45; strengthen -37 L=13; stress 2 Gc=59 Gt=82 It=72 j=68 o=59 t=52; stretch -33 L=19; strike -24
L=33 c=12 pdown=34 t=27; strive -9 Gi=14 i=20 pfor=47; struggle -22 L=25 i=20; study -35; stumble -24 L=34; submit -36 L=15; subpoena -24; succeed
-42; sue -16 Go=29 Mo=19; suffer -38; suggest 2 Gc=30 Go=9 Gpduring=23 Gq=80 Gt=38 Ic=10 It=36 L=79 Mc=13 Mo=15 Mt=43 g=46 o=39 pin=38 pon=33 pover=18
t=68; suggestion -19; suggestions -15 nt=26; summon -28; supplement -28; support -21 Go=21 L=11 Mo=15 c=10 g=28 j=34 o=26 q=25 w=20; suppose -38;
surge -34; surmise 4; surpass -32; surprise -41; surrender -24; surround -40; survive -40; suspect -10 It=25 o=13 pof=14 vpof=11; suspend -42;
suspicion -24; sustain -32 L=20; swallow -24; swamp -24 L=34; sway -35; swear -14 c=31 t=71; sweep -41; swim -26; swing -34; switch -37 L=14; tackle
-23 c=16 o=30; take -31 Gpto=27 L=4; talk -9 Gc=33 Gpof=32 Gpto=26 Gpup=28 Ipof=34 L=29 Mo=46 Mpto=14 a=21 c=31 npof=16 nt=13 o=9 pof=43 pon=44
pthrough=31 pto=18 pup=26 pwith=38; talks -25 npover=30; tap -38; target -24 o=23; tarnish -14 Io=23 o=12; taunt -12 Go=31 o=10; tax -35; teach -28
t=37; tear -31; telegraph -6 L=62 o=47; tell 9 Gc=46 Gj=34 Go=44 Gpabout=57 Gpduring=36 Gpinto=16 Gpto=46 Gq=71 Gt=57 Gw=46 Ic=18 Ij=19 Io=19
Ipabout=57 It=49 Iw=48 L=91 Mc=41 Mj=43 Mo=56 Mpabout=53 Mq=41 Mt=80 a=79 c=61 g=44 j=54 o=30 pabout=86 pat=36 pin=24 pof=81 poff=46 poutside=12
pwith=31 q=73 t=86 vc=18 vi=42 vpto=17 vq=40 vt=52 w=66; temper -28; tend -33 L=19; terminate -28; test -43; testify 2 c=58 pin=39 q=87 t=73;
testimony -18 npon=15; thank -6 L=62 c=54 o=46; think -11 Gc=31 Gpabout=50 Gt=30 Ipabout=14 It=23 L=35 Mj=31 Mpabout=10 Mpof=33 Mt=16 c=29 i=28 o=33
pabout=30 pfor=15 pof=12 q=28 t=29 vi=14; thought -24; thoughts -30; threat -45; threaten -7 Gc=19 Gi=38 Go=19 Gpto=17 Gq=40 i=43 o=16 pto=36; threats
-35; thrive -24; throw -22 Gpin=25 Io=15 c=18; thunder -1 o=56; thwart -35; tick -11 o=15 poff=42; tie -25 L=32 c=14; tighten -36 L=15; tip -29;
tolerate -6 Mt=29 o=47; top -41; toss -18 pin=27 q=30; touch -16 c=28 pon=37 t=42; tour -26 t=24; tout -5 Gc=22 Go=17 c=48 j=70 o=42 w=47; track -26
Go=18 c=13; trade -18 L=44 c=23 o=36; trail -46; train -36 L=15; trample -26; transcend -28; transfer -31; transform -35; translate -36 L=15;
transport -26; trash -14 o=30; travel -43; treat -44; trigger -35; trump -61; trumpet -6 Gw=30 o=48; trust -23 Mj=27 c=16; try -24 L=27 c=16 pat=28;
turn -35 L=6 j=22 pagainst=23 pfrom=25; tweet 3 Ga=24 Gpabout=50 Gpat=61 Gt=66 c=73 j=69 npon=11 nt=30 pabout=51 pat=24 q=73 t=63; tweets -26; uncover
-19 o=19 t=36 w=22; undercut -26; underestimate -14 o=28; undergo -30; underline -24; undermine -31 o=18; underscore -7 Gc=19 Go=19 Gt=43 Io=31 c=69
j=22 o=35 t=82 w=44; understand -19 Gpabout=14 Gt=14 It=9 Iw=32 L=43 Mo=26 Mw=24 c=13 t=41 w=24; understanding -15 npof=19; undo -15 o=29; unfold -31;
unify -41; unite -43; unleash -21; unravel -26; unveil -11 j=56 o=15; unwillingness -17 npto=27; update -37; upend -32; uphold -24 c=15; upset -35;
urge -1 Gj=36 Ij=27 Iq=36 L=67 j=59 t=64; use -34 L=5 t=13; usher -31; utter -10 Iq=46 o=28; validate -26; value -28 L=27; vary -32; veer -14 o=37;
venture -26 L=30 c=13 t=19; veto -6 o=57; vie -15 Mpfor=33 i=9 pfor=39; view -17 Gt=25 Io=22 Mo=23 c=26 o=32 t=40; views -45; violate -42; visit -47;
vote -19 Gt=12 Ipagainst=41 L=42 Mo=16 c=22 i=23 pagainst=30 pdown=29 pfor=33 q=27 t=24; vouch 2 Gpfor=50 Ipfor=19 pfor=67; vow 0 Gpto=42 L=62 c=80
i=59 nt=50 t=91; vows -24; wait -46; wake -24 L=34; walk -23 Io=21 L=28 c=13 o=22; want -13 Gi=24 Io=29 L=42 Mc=26 Mi=18 Mo=25 Mpto=28 c=18 j=39 q=28
w=26; warm -19 Mpto=31; warn 2 Gi=31 Gpabout=32 Gpfor=24 Gpof=34 Gq=55 Gt=53 It=72 L=84 Mj=42 c=72 pabout=50 pagainst=71 pof=61 q=89 t=68 vpabout=70;
warning -6 nt=34; warnings -15 nt=33; warrant -24; waste -34 L=17; watch -27 L=14 Mi=27 Mo=29 w=10; wave -36 L=15; weaken -26; wear -47; weigh -16
L=48 g=13 pin=37; welcome -12 c=19 j=55 o=24 q=65; whisper -6 pto=37; widen -36 L=12; wield -28 L=27; win -56; wind -31 L=17; winnow -24; wipe -28;
wish -14 c=28 o=30 pfor=15; wishes -24; withdraw -13 Ij=28 o=36 t=47; withhold -22 o=15; witness -5 Io=26 o=37; wonder -4 Gw=39 Iw=10 L=76 Mw=56 o=25
w=69; word -36; words -44; work -45 paround=25; worries -29; worry -12 Gt=33 Ipabout=13 It=22 Mpabout=13 npover=14 o=8 vpabout=10 vt=13; wrap -20
pup=19; wrest -28; write 8 Gc=45 Go=19 Gpabout=83 Gpat=36 Gpfor=28 Gpon=27 Gq=79 Gt=91 Io=15 Ipabout=44 Iw=44 Mq=63 c=62 g=52 o=30 pabout=40 pfor=77
pin=35 pinto=15 pof=79 pon=70 pto=32 pwith=29 q=94 t=79 vpabout=55 vpby=5 vpon=13 vpwith=25 w=65; write-off -24; yell -3 Gpat=17 Gq=78 L=60 Mq=19
pat=16 q=84; yield -20 pto=23 q=26`
