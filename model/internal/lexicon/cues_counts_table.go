package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-15 Gg=-28 Gi=-15 Gj=-22 Go=-24 Gpabout=-5 Gpagainst=-25 Gpat=-18 Gpby=-43 Gpdown=-42 Gpfor=-20 Gpfrom=-38 Gpin=-51 Gpinto=-29 Gpof=-24
Gpoff=-23 Gpon=-23 Gpout=-45 Gpover=-23 Gpthrough=-32 Gpto=-15 Gpup=-33 Gpwith=-36 Gq=-2 Gt=-1 Gw=-9 Ia=-38 Ic=-28 Ig=-27 Ii=-30 Ij=-30
Io=-29 Ipabout=-10 Ipagainst=-15 Ipat=-35 Ipbehind=-34 Ipby=-35 Ipdown=-32 Ipfor=-25 Ipfrom=-42 Ipin=-45 Ipinto=-31 Ipoff=-41 Ipon=-21
Ipout=-50 Ipover=-41 Ipthrough=-36 Ipto=-28 Ipup=-54 Ipwith=-32 Iq=-11 It=-8 Iw=-15 L=13 ML=-44 Mc=-18 Mg=-23 Mi=-17 Mj=-25 Mo=-25
Mpabout=-10 Mpat=-33 Mpdown=-32 Mpfor=-20 Mpfrom=-41 Mpin=-40 Mpinto=-41 Mplike=-35 Mpoff=-32 Mpon=-22 Mpout=-40 Mpthrough=-32 Mpto=-17
Mpup=-49 Mpwith=-25 Mq=-22 Mt=-7 Mw=-9 Ni=-15 Npabout=-12 Npagainst=-19 Npamong=-42 Npat=-43 Npby=-41 Npduring=-23 Npfor=-20 Npfrom=-40
Npin=-38 Npof=-18 Npon=-18 Npover=-22 Npto=-23 Npwith=-27 Nt=-12 a=-13 c=0 g=-12 i=-10 j=-11 m=7 ni=-25 npabout=-15 npagainst=-23
npamong=-35 npat=-39 npby=-47 npfor=-24 npfrom=-54 npin=-53 npof=-26 npon=-35 npover=-12 npto=-37 npwith=-40 nt=-20 o=-14 pabout=-5
pacross=-20 pagainst=-6 pamong=-36 paround=-23 pat=-20 pbehind=-28 pbetween=-24 pbeyond=-34 pby=-26 pdown=-20 pduring=-31 pfor=-12 pfrom=-38
pin=-29 pinto=-32 plike=-26 pof=-12 poff=-17 pon=-16 pout=-24 poutside=-36 pover=-25 pthrough=-27 pto=-21 ptoward=-23 punder=-43 pup=-26
pwith=-24 q=4 t=7 vc=-30 vg=-19 vi=-10 vj=-25 vo=-26 vpabout=-10 vpagainst=-23 vpat=-45 vpby=-37 vpfor=-12 vpfrom=-47 vpin=-46 vpinto=-39
vpof=-15 vpoff=-32 vpon=-31 vpout=-37 vpover=-22 vpto=-31 vpup=-23 vpwith=-23 vq=-22 vt=-13 vw=-10 w=-1 *=-11`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -37; abide -24; abolish -22; accelerate -32; accept -16 It=16 Mc=18 o=32 pabout=20 q=29 t=66; access -29; accommodate -22; accompany -35 L=20;
accomplish -27; account -32; accuse 2 Gj=49 Go=44 Io=14 L=56 Mc=55 Mo=54 c=58 j=63 o=68 pof=22 vpby=18 vpof=40; achieve -38; acknowledge 3 Go=21
Gpto=36 Gt=58 Gw=47 Ic=15 Ij=13 It=33 L=76 Mo=44 c=72 g=67 j=69 pin=14 t=80 w=84; acquiesce 6 i=75 pin=43 pto=53; acquire -31; act -41; adapt -27; add
9 Go=12 Gpof=55 Gpon=32 Gpover=26 Gpto=31 Gq=81 Gt=66 Ic=23 Io=9 It=83 Mc=67 Mo=14 m=83 o=16 pabout=87 paround=32 pby=22 pof=51 pover=29 pto=35 pup=17
t=85 vj=28 vo=27 vpby=9; address -15 Gpabout=22 Io=20 Iq=14 Iw=35 L=43 c=54 o=23; adjust -29; administer -27; admire -8 o=31; admit -1 Gc=24 Go=9
Gt=52 It=67 L=96 Mo=51 c=62 pabout=73 pin=35 pto=15 q=89 t=68; adopt -23 Go=18 L=32 c=15 o=16 t=29; advance -37; advertise -36; advise -28 L=32 m=14
t=21 w=36; advocate -19 Gpfor=19 Ipfor=18 Mg=23 c=19 pagainst=14; affect -42; affirm -10 Io=17 o=33 q=48 t=62; afford -19 vj=28; agree -1 Gi=23
Ipon=16 Iq=36 L=59 Mi=25 Mpon=17 Mpwith=12 c=62 m=63 o=31 pin=35 pon=63 pwith=39 q=86 t=65; agree-to -14 pto=22; aid -29; aim -18 Gi=22 L=28 i=46; air
-23 L=41 c=19 m=29 o=28; alienate -34; align -25 L=37 o=24; allege -7 Gc=19 Gt=27 L=71 c=57 o=20 t=91; allocate -24; allow -21 Gq=18 L=35 Mo=18 c=22
j=16 o=25; allude -5 Gi=47 pto=31; alter -31; amass -29; amend -22; amount -34 t=13; amplify -16 o=23; analyze -26; announce 6 Gc=62 Go=46 Gt=44 Io=8
Iq=74 It=80 Iw=42 L=86 Mo=39 c=80 j=57 o=77 q=68 t=78 vo=58 vpon=16 w=50; answer -14 Io=21 j=15 t=45; anticipate -3 Go=12 c=52 t=89; apologize -12
Gpto=13 pto=33 q=44; appeal -27 pto=18; appear -10 Gc=15 Gi=10 L=30 Mi=12 Mt=26 c=18 i=46 j=14 o=59 pon=5 pto=17 q=48 t=23 w=38; applaud 1 Go=45 Io=37
L=56 j=65 o=58; apply -40; appoint -13 L=57 Mo=17 c=60 j=41 o=25; appreciate -29; approach -38 L=16; approve -15 Gpabout=22 L=43 c=57 o=31 pfor=14
pof=25; argue 10 Gc=74 Go=57 Gpagainst=31 Gpwith=38 Gt=64 Ic=49 Ipwith=19 It=73 L=56 Mt=60 c=96 j=87 m=87 o=25 pagainst=86 pat=64 pover=55 pwith=31
t=85; arm -34 L=21; arrange -27; arrest -32 L=25; arrive -44; articulate -16 Io=28; ask 1 Gi=57 Gj=40 Go=18 Gpabout=50 Gpto=66 Gq=46 Gt=56 Gw=86 Io=8
Ipabout=33 Ipduring=22 Ipfor=7 Iw=26 L=80 Mj=52 Mm=47 Mw=43 c=84 pabout=41 pat=48 pfor=41 pin=12 pof=42 pon=55 q=77 t=92 vpabout=51 vpby=35
vpduring=22 vpupon=22 vq=37 vw=71 w=59; assail -4 Io=26 o=45; assemble -29; assert 1 Go=34 Gt=54 Io=10 It=56 L=75 o=34 t=77; assess -29; assign -34;
assist -31; associate -37 L=17; assuage -26; assume -12 Gc=13 Gt=39 c=35 o=9 vt=40; assure -1 L=82 c=61 pto=44 vi=38 vpof=13; attach -27; attack -11
Ic=23 Io=17 a=13 c=57 i=16 j=19 o=47 t=22; attempt -18 Gi=16; attend -49; attract -43; attribute -14 Mt=45 g=14 o=41; authorize -15 c=57 i=15 j=39
o=29 vi=5; avoid -36 L=18; await -32; back -12 Gc=7 Go=30 L=58 c=24 o=37 pfrom=18 t=48; bail -24; balance -29; ban -30 o=35 t=18; bank -38; bar -19;
bash -13 Go=24 L=56 j=41; battle -30 L=28 pover=26 t=10; beam -11 L=84; bear -39; beat -37; become -45; beg -26 L=35; begin -24 Gt=15 L=36 c=17 m=26
pby=29 pwith=21 q=22; believe -8 Gc=34 It=44 L=41 Mo=19 c=35 g=23 i=17 m=44 o=11 pabout=36 pin=48 q=30 t=56 vi=26 w=67; belittle -9 L=62 o=43; belong
-32; bemoan 8 j=77 o=70; bend -27; benefit -43; berate -5 o=23 vpby=28; bet -20 Mt=12 t=33; betray -30 m=18; better -22 Mi=23 c=20; bicker 0
Gpover=43; bid -31 Gi=27 L=26; bind -39; bite -27; blame 3 Go=69 Io=32 Ipfor=10 L=71 Mo=54 c=61 o=66 pfor=74 pin=15 vpfor=67 vpon=12; blare -11 L=84;
blast 6 Gc=68 Gj=30 Go=43 c=52 j=83 o=67 pout=72; bless -26; block -19 L=37 o=45; blow -30; bludgeon 0 Io=36; blunt -24; boast -2 Go=14 Gpabout=69
It=39 L=45 c=54 o=19 pabout=55 pof=61 pto=17 t=94; bolster -35; bomb -24; book -26 t=24; boost -28; borrow -32 L=23; bother -31; bow -29 L=30; brace
-32 L=23; brag -5 It=35 c=50 t=85; break -52; brief -21 L=43; bring -47; bring-up -6 Io=21 L=64 i=28 o=48; bristle 3 L=71 pat=68; broadcast -15 Ic=28
c=25 o=24; broaden -30; buck -27; build -58; burn -33 L=22; burrow -22; burst -26; bury -32; buy -31 L=25 Mo=21 t=13; bypass -24 c=17; cajole -5
Io=26; calculate -8 o=16 t=87 vi=25; call -4 Gc=42 Gj=26 Go=43 Gpinto=46 Io=23 Ipinto=25 L=16 Mi=20 Mpin=28 Mt=63 c=32 j=33 o=45 poff=17 pover=36
pto=15 pwith=36 q=53 vc=32 vo=24 vq=12 w=74; call-for 4 Gpfor=51 Ipfor=31 Mpfor=43 pfor=66 vpfor=43; call-on -3 Ipon=33 Mpon=15 pon=55; call-out -2
Go=26 o=69; call-upon 5 pupon=63; calm -24; cancel -32 L=23; capitalize -36; capture -29; care -8 Io=31 Ipabout=25 Mc=11 Mpabout=50 c=45 i=25
pabout=38 pfor=23 w=66; caricature 0 Io=36; carry -36 L=11; carve -30 L=28; cast -14 Gc=9 Gpabout=24 Io=20 L=45 c=34 i=17 o=31; castigate -5 o=39;
catapult -24; catch -33 pbetween=21; cater -24; cause -47; caution 6 Gt=88 j=50 pagainst=61 t=97; celebrate -23 Gg=26 c=15 j=32; cement -19 o=22 t=37;
certify -24; challenge -8 Gc=12 Gj=35 Go=23 Mo=33 c=62 j=49 o=30 vpby=18 vpon=29 vpover=40; champion -24 Gq=14 o=17; change -37 Iw=26; chant 2 Gq=53
o=37 pat=50; characterize 2 Io=39 o=56; charge -5 Go=24 L=77 c=40 o=42 t=53 vpwith=53; chat -24; cheat -22; check -36 L=17; cheer -13 Gpfor=26 a=14
o=25 pfor=41 pon=20; cherish 0 c=82; chide 10 Go=54 j=80 o=80; chime -8 pin=28; choose -21 Gi=18 Mj=22 c=15 o=19; circulate -9 g=46 o=34; cite 3 Gj=49
Go=56 Gq=46 Ipto=15 L=56 Mo=18 c=89 g=66 j=44 o=63 q=72 t=67 vpby=32; claim 1 Gc=55 Go=7 Gpwithout=46 Gt=32 Ic=25 L=69 Mo=52 o=57 pat=38 pto=46 q=88
t=68; clamor -22; clap -22; clarify -3 Gc=25 Gt=60 Gw=35 Io=22 t=91; clash -16 o=35 pover=23; classify -41; clean -22; clear -13 c=34 j=13 o=21 q=42
t=32 vi=13; click -24; climb -24; clinch -43; cling -5 pto=38; close -37 Gpwith=25; coalesce -31; collaborate -22; collapse -22; collect -36; combat
-37; combine -35; come -42 Gpover=25 Mi=25 paround=17; come-out -12 o=14 pagainst=72 pfor=34 pof=13 pon=10; command -21 c=46; commend 0 o=57; comment
1 Gg=12 Gpon=55 Ipfor=16 Ipon=49 Mpabout=65 Mpfor=49 Mpon=47 c=46 pon=53 t=72; commit -26 Ipto=26 c=15 o=17; communicate -24; compare -20 Go=21 o=44;
compel -19 i=21; compensate -22; compete -43; complain 6 Gpabout=66 Ipabout=75 It=63 L=77 o=43 pabout=62 pof=72; complete -37; complicate -33 L=22;
comply -32; compose -24; compromise -30; concede 0 Go=16 Gt=53 c=66 t=66; concern -11 o=27 pabout=15 vpabout=12 vt=9; conclude 10 Gc=75 Go=33 c=78
pin=25 pwith=57 t=74 vpby=9; concur 0 Ipwith=33; condemn -1 Gq=76 Io=27 Mo=13 c=80 j=74 o=52 q=85; conduct -50; confer -26; confine -22; confirm -3
Gc=51 Go=38 Io=23 L=94 c=82 o=28 t=77 vpwith=11; confront -22 o=15 w=17; confuse -27 L=32 c=13; congratulate -2 Go=31 Io=23 Mo=12 o=56 vpfor=32;
connect -23 c=18 o=15; consider -14 Go=30 Gw=11 Io=21 L=44 a=13 c=27 i=16 j=37 o=31 w=46; consist -24 L=38; consolidate -32; constitute -27 c=10;
consult -37; consume -22 c=19; contact -30; contain -43; contemplate 0 Go=13 Ig=13 c=86 g=61 w=80; contend -5 Gt=46 c=60; contest -15 i=40 o=20 q=38
t=34; continue -9 Gc=11 Gi=12 Gpto=16 Io=15 L=88 Mi=3 Mpto=15 Mw=25 c=35 i=25 o=8 pon=15 pwith=26 q=83 t=63; contract -22 c=19; contradict -12 L=58
o=43 w=59; contribute -42; control -41; convene -30; convert -35; convey -5 It=59 o=23; convict -34 L=21; convince -15 Gt=18 Io=28 Mw=15 c=31
pacross=31 t=34 w=28; cool -22; cooperate -24; coordinate -35; cope -26; correct -11 Mo=31 o=15; correspond -22; cost -43; count -11 L=48 o=51 pon=38
vpamong=33; counter -12 Iq=17 It=22 c=61 o=13 pwith=30 w=58; cover -27 L=32 Mo=17 c=30; crack -25 L=30 o=24; crash -24; create -37 L=17 j=26; credit 1
Go=62 i=42 o=54 pto=22; cripple -27; crisscross -29; criticise -5 o=39; criticize 1 Gj=17 Go=48 Ic=8 Ij=36 Io=25 L=56 Mo=13 a=36 c=48 j=65 o=69
pfor=39 pon=30 vpby=28 vpfor=39 w=81; cross -38; crowd -29 t=20; crush -33 L=22; cry -3 o=28 pout=30 q=67; crystallize -13 Gw=18 Iw=37 c=35 g=15 w=32;
curb -35; cut -39 L=14 j=27; damage -38; dampen -24; dance -26 L=35; dare -9 i=19 j=48; deal -45; debate -19 Gq=21 Gw=37 L=48 c=25 o=22 pon=25; debunk
-22; decide -12 Gi=30 Go=24 Gw=13 Iw=6 L=58 Mc=35 c=27 i=31 o=11 pabout=27 pin=29 pon=29 pto=21 t=58; decimate -22 q=26; declare 1 Gc=18 Go=27 Io=31
It=45 Mo=27 Mw=42 c=42 j=64 o=31 pfor=30 pin=49 q=94 t=70 vo=42; decline 3 Gc=37 Gi=29 Go=17 Io=12 L=76 Mm=25 c=86 i=68 j=69 pat=52 pfor=43 pin=15
pto=25; decrease -24; decry 6 Go=41 c=76 o=71; deepen -9 o=35; default -26; defeat -48; defend -4 Gc=24 Gj=14 Go=26 Gt=48 Io=24 Ipagainst=24 a=27 j=75
o=53; defer -27 c=13; define -18 Iw=46 L=49 c=26; deflect -11 Io=19 o=15; defund -29; defy -31; delay -32; delete -29 L=30; deliver -18 Gc=26 Go=26
c=21 j=36 m=37 o=18 w=23; delve -22 c=19; demand -3 Gc=26 Gj=16 Go=25 Gt=60 Mo=37 Mpfor=19 c=63 o=57 t=74; demonstrate -9 Gc=17 Gt=65 It=62 Iw=41
Mc=13 Mt=53 c=43 o=30 t=63 w=40; denounce -1 Gc=23 Go=29 L=55 Mq=42 j=36 o=76 w=78; deny -9 Gc=16 Gt=39 L=61 c=28 o=33 t=76; depart -24; depend -39
L=14; deploy -35; deport -41 L=12; depose -24; deprive -30; derail -29; deregulate -5 Go=36; deride -3 j=57 o=41; descend -30 L=28; describe 3 Go=32
Gw=78 Ic=15 Io=31 L=47 Mo=19 c=92 j=45 o=75 vpon=37 vpto=13 w=88; deserve -37; design -23 vi=16; destroy -31; detail -18 Gc=26 Mw=37 c=51 q=33; detain
-26; detect -32; deter -30; determine -14 Gt=64 Gw=28 c=39 g=14 o=10 t=48 vi=11 w=29; develop -41; devise -5 Ij=31; devote -17 L=40 o=21; dial -29;
dictate -16 L=77 w=26; die -41; differ -19 L=39 pon=25; dig -29; diminish -32 L=25; dine -22; dip -27; direct -30 L=28 j=17 q=15; disagree -8 pon=28
pwith=26; disappear -22; disavow -7 Mo=33 c=45 o=42; disclose -5 Iq=53 Mo=23 c=80 o=16 pto=38 t=87 vpduring=14; discount 0 Go=16 o=66; discourage -26;
discover -25 L=37 c=16 pover=27 t=26; discredit -31; discriminate -27; discuss -5 Gj=14 Go=26 Gw=57 Io=31 Iw=48 Mc=43 Mj=35 Mo=49 Mt=36 c=40 g=28
o=42; dislike -20 c=24 o=18 w=21; dislodge -22; dismantle -30; dismiss 3 Gc=36 Go=31 Mo=18 o=70 vpby=32; disparage -9 o=29; dispel -22; displace -24
c=17; display -17 Gw=14 o=24 w=25; dispute 0 Go=41 Mt=70 o=54; disqualify -26; disregard 5 o=73; disrupt -31; distance -10 Io=17 c=33 o=38;
distinguish -6 Io=45 c=48 o=22 q=54; distort -26; distract -27; distribute -34 t=13; divert -27; divide -43; do -45; document -13 Go=30 a=14 c=23 o=37
pof=14 t=37; dodge -22; dominate -46; don -24; donate -38; double -27 L=32; double-down -5 pon=43; doubt -5 Mt=60 c=60 o=16 t=62; downplay -19 L=48
c=25 o=22; draft -19 o=38; drag -32; draw -27 L=21 c=10 vt=29; drink -26; drive -37 t=35; drop -39 L=14; drum -22; dump -15 Ic=28 j=14; dwell -11
pon=25; earn -50; ease -30; eat -32 L=23; echo -7 Gc=19 Gq=66 o=36 q=77 t=85; eclipse -24; educate -27 L=32; elaborate -11 L=84 c=39; elect -30 Gc=22
L=27; elevate -35; eliminate -41 L=12; email -13 L=57 g=32 j=42 o=38 pto=32 q=42 t=13; embarrass -32; embody -27 q=18; embrace -16 Gw=15 o=27 t=42
w=52; emerge -41 L=8; empathize 0 Ipwith=33 pwith=33; emphasize 6 Gc=41 Go=37 Gpto=66 Io=53 Mg=27 o=63; employ -34; empower -16 i=14 j=38; enable -32
L=23; enact -30 L=28; encompass -22 c=19; encounter -30 L=28; encourage -11 Gj=22 Gpto=14 Gq=34 Iq=44 It=49 c=39 g=18 j=36; end -32 Gq=32 L=16 m=15;
endanger -22; endorse -4 Gc=19 Gj=14 Go=32 Io=30 L=33 Mc=19 Mo=26 Mpduring=15 c=20 g=69 j=31 o=57 t=85; endure -24 L=38; energize -33; enforce -27;
engage -44; enhance -22; enjoy -11 c=72 g=43 j=20 o=15 q=72 w=62; enlist -27 c=13; ensure -44; enter -46; entertain -5 Io=26; envision -6 Mo=34 g=25
i=54 o=18; eradicate -22; erect -22; erode -26; erupt -24 Gpon=27; escalate -20 o=16; escape -32; establish -22 o=17; estimate 5 c=71 i=49 o=61 t=84;
evade -11 Io=19 o=15; evaluate -22 w=17; examine -20 Gq=20 q=55; exceed -35; excite -17 i=12 pabout=44 vi=12; exclaim 5; exclude -9 c=35 o=43;
excoriate -5 Gq=45 vpby=28; execute -26; exercise -22; exhort -5 Gj=13; exist -28 L=31 i=20; exit -29; expand -31 Ipon=21 L=20 pupon=26; expect 1
Gi=33 Gj=22 Go=54 Io=37 Mj=13 Mo=46 c=59 i=28 j=33 o=31 pon=31 pup=15 t=72 vi=71 vo=12 vpin=28 vpto=63; experience -7 L=51 j=25 o=40; explain 4 Gc=31
Gq=59 Gt=57 Gw=59 Ii=15 Ij=14 Io=33 It=81 Iw=44 L=88 Mw=59 a=42 c=62 j=71 m=95 o=72 pthrough=43 q=73 t=84 w=75; exploit -22; explore -29; export -22;
expose -10 Io=20 c=65 o=29; express 3 Gc=37 Go=55 Io=37 Mj=44 Mo=44 c=91 j=79 o=56 ptoward=22 t=67; extend -42; extol 0 o=57; extoll -5 o=48;
extradite -24; face -58; facilitate -30; fade -22; fail -25 L=36; fall -52; fare -32; fault 0 Io=36; favor -16 Ig=28 L=41 c=19 g=9 o=20 vi=26 w=51;
fear -1 Gc=54 Go=32 Gt=78 c=46 g=27; feature -28; feed -32 L=23 t=15; feel -14 Gt=30 Ic=43 L=55 Mt=20 c=22 j=10 o=24 pabout=50 pfor=32 pof=14 q=23
t=28; fend -24; fight -29 Gi=18 L=29 pabout=46; figure -21 t=57; figure-out -6 Gw=44 Iw=45 Mw=29 w=46; file -22 L=19 c=36 o=25 pagainst=8 t=31 w=18;
fill -43; film -22; finance -36 L=17; find -10 Gc=13 Gt=63 Gw=24 It=21 L=70 Mc=10 c=39 i=22 j=21 pon=14 q=79 t=76 vi=22; find-out -5 Iw=21 pabout=65;
finish -44; fire -16 c=30 o=34 pat=31 pfor=13 vpfor=10; fire-back -4 L=53 o=26 pat=41 q=86 t=86; fit -36; fix -33 L=22; flee -39; fling -9 Go=33 o=15;
flip -21 L=43 pfor=33; flirt -9 pwith=22; float -24 L=38; flood -32; flow -27; fly -43; focus -15 Go=20 Ipon=19 L=31 Mpon=16 pon=26; follow -40 L=10;
foment -22; forbid -22; force -38; forecast 3 o=63 pof=42 t=94; foresee 8 Mo=52 o=78; foretell -5 Mw=31 o=48; forge -27 c=13; forget -8 Gi=18 c=69
i=25 t=55 vt=45; forgive -24; form -38; formulate -24; forward -13 Mt=46 i=14; foster -27; frame -15 o=24; freeze -26; frustrate -17 t=64; fuel -40;
fulfill -32; fume 0; fund -49; funnel -26; gain -48; galvanize -32; garner -37; gather -45; generate -31; get -48 pbehind=25; give -30 L=16 g=28
pfor=28 q=11 t=18 vpby=17; gloat 0 q=87; go -34 L=6 a=18 m=13 pfor=16 poff=15 pout=28 pthan=21; go-on -9 Gi=17 Gpto=41 L=91 Mi=14 a=16 i=38 j=11 o=6
q=75; govern -21 o=25; grab -36 L=18; graduate -30; grant -27 Go=15 c=14; grapple -19; grasp -22; greet -23 vpwith=16; grind -43; groan 0 pabout=74;
grouse 5 Gt=86 pto=53; grow -34 L=11 m=10 t=10; guarantee -17 o=27 t=31 vi=12; guard -27 c=13; guess -9 Iw=16 Mc=38 t=63 w=40; guide -31; gush -5 L=65
pabout=65; hack -37; hail -4 Go=10 j=31 o=63; halt -31; hammer -33; hamper -22; hand -26 Ipdown=26 c=14; handle -46; hang -32 L=23; happen -47;
harangue -5 Go=36 t=59; harass -26; harm -32; hate -9 Io=30 c=43 g=21; head -48; heal -24; hear -25 Gt=9 Ipin=25 L=37 Mc=28 q=22 t=26 w=11; heat -27
c=13; heckle 0 Gpat=25 Io=36 o=57; hedge -22; heed -26; help -49; herald -5 j=29 o=48; hesitate 5 Mi=60 i=74; hide -35; highlight -10 Gw=18 Io=35 o=37
w=37; hint -2 Gpat=47 Gt=77 c=80 t=50; hire -20 L=30 j=39 o=15; hit -27 L=32 c=7 t=22; hold -32 Gc=21 L=19 pup=18 vpup=21; hone -24; honor -34; hop
-24; hope -1 Gc=30 Gi=43 Gpfor=36 Gt=79 L=69 Mi=43 c=61 j=37 m=64 o=25 pfor=55 pto=35 pwith=15 q=61 t=56; horrify -22; host -48; house -36; huddle
-27; hurt -43; identify -10 Gc=16 Mo=21 Mpwith=45 c=61 j=21 o=42 pat=35; ignore -12 Gc=13 Go=18 L=59 Mo=22 j=15 o=35; illustrate -6 It=32 o=36 w=70;
imagine -7 Gc=44 Gt=42 c=56 g=23 o=45 t=81; immigrate -24; impact -32; imperil -24; implement -17 L=50 o=34; implore -5 j=54; imply -13 Gc=12 Gq=30
Gt=28 It=17 Mpabout=17 c=57 o=13 t=41; impose -28; impress -29; improve -42; impugn -5 Go=29; incite -26; include -23 c=14 j=33 q=49; increase -39;
indicate 6 Go=26 Gt=88 Ic=35 L=69 Mo=39 Mw=77 c=76 m=69 o=75 t=72; indict -26; inflate 5 o=73; influence -39; inform -2 Gpabout=70 Gt=52 pof=57 t=75
vi=36 vpof=53 vt=31; initiate -22; inject -30; insert -17 Io=22; insist 7 Gc=69 Go=27 Gpto=68 Ic=45 Io=20 Ipon=22 It=55 L=86 Mpon=30 pon=38 t=77;
inspire -39; install -29; integrate -27 c=13; intend -16 L=41 i=13 j=13 vi=25 vpfor=29; intensify -31; interject 0 i=40 q=91; interpret -13 c=35 o=30;
intervene -30 q=15; interview -45; intimate 5 o=67; intimidate -22; introduce -20 c=23 j=27 o=16 w=20; invest -41; investigate -31 j=29; invite -15
Gj=25 L=54 i=15 q=39 vi=27 vpto=27; invoke -6 Go=23 L=52 c=73 o=41; involve -50; isolate -24; issue -13 c=16 i=18 j=17 o=41 q=43 t=19 vo=30 w=33; jeer
-5 o=23 q=80; join -31 L=20 pin=26; joke 3 Gt=87 L=76 a=41 pto=25 q=77 t=78; jolt -22; judge -17 c=27; jump -23 pon=23; justify -10 Io=36 vw=22; keep
-31 Gj=26 L=15 g=19 q=11 t=16; kick -33 L=22; kill -52; knock -8 Mc=14 o=64; know -8 Gc=18 Gt=61 Gw=15 Io=17 Ipabout=40 Iq=23 L=42 Mt=64 Mw=30 c=34
i=25 j=24 m=54 o=19 pabout=23 pof=46 q=51 t=48 vi=50 vpabout=50 vpfor=59 vt=16 w=46; label -10 Go=21 L=61 c=33 o=33 q=38 vo=31; lack -39; lambast 3
o=65; lament 5 Go=59 Gw=76 j=73 o=52 t=75; land -26 Gt=13 o=19; lash-out -3 L=67 pat=46; last -21 c=15; laud -11 o=32 pfor=18; laugh -16 L=42 poff=33;
launch -25 L=25 c=27 pinto=26 w=14; lay -15 Gc=23 Go=17 Gpoff=30 L=54 j=14 poff=29 vi=15; lay-out -4 Go=29 c=76 o=53 w=49; lead -41 L=8 pwith=25; lean
-19 c=25 o=26; learn -11 Gc=15 Ipabout=46 It=24 a=42 c=45 o=9 pabout=30 pof=34 pon=13 t=62 w=41; leave -45; lecture -11 Gq=59 pon=8; legalize -23
o=15; lend -23 c=34; let -31 L=20; level -29 t=20; lie -20 Gpabout=40; lift -26 c=14 t=23; light -20 pinto=21 t=33; like -11 c=39 pabout=29 q=71;
liken 2 c=68 o=74; limit -44; line -21 Gpup=21 t=32; link -18 Gpto=21 Ic=27 Io=15 L=39; list 0 Gc=25 Go=16 Gpfor=21 L=55 c=66 j=71 o=73 pon=28 q=87
vpby=30; listen -37; live -38 L=15; loathe -22; lobby -22 i=33 j=22; locate -24; lock -40 L=13; log -11 o=15 pof=17 pon=38; look -14 Go=15 Gpbeyond=31
Io=19 Ipat=15 L=37 Mi=47 c=34 i=53 j=16 pat=27 pinto=16 pto=32 pup=29; loom -35; lose -58; love -7 Mi=52 c=45 g=15 i=51 o=20 q=77; lower -36; lure
-29; maintain -22 L=33 c=15; make -27 Ipfor=26 L=6 c=29 q=9 vpagainst=21; manage -35 L=19; mandate -26 c=15 t=24; manufacture -39; march -30 L=28;
mark -32; market -32 t=15; marry -37 L=17; match -37; matter -26; mean -24 L=38 c=2 m=26 pfor=15 q=22 t=23 vi=39; measure -33 t=11; meet -43 i=21;
mention 1 Gc=58 Go=52 Io=31 Mc=52 Mg=44 Mj=41 Mo=62 Mt=48 a=37 c=84 g=38 i=42 o=66 pabove=17 pof=38 pon=24 q=63 t=65; merge -24; mind -9 Mo=32;
minimize -26 c=15; mirror -15 c=32 o=24; mislead -15 o=36 q=39; misrepresent -22; miss -30 L=27 c=35 t=17; misstate -9 o=29; mitigate -22; mix -32
L=25; mobilize -33 m=13; mock 2 Gc=35 Gj=48 Go=32 Io=39 L=76 j=43 o=75; moderate -35 L=19; modify -26 L=35; monitor -23 L=39; morph 0 Io=36; motivate
-27; mount -26 o=17; mourn -13 o=30; move -35 L=12 i=16 t=24; mull 0 Gpover=18 g=61 o=57; muster -22; name -7 Gc=15 Go=26 Io=45 Mo=23 c=26 o=49
pfor=13 q=82 vo=16 vpfor=23 vq=36; narrow -30 L=28; navigate -30; need -30 L=22 q=15 vpfor=28; negotiate -17 j=37 o=27 pfor=36; nod -5 Gpto=21 pto=38;
nominate -15 Io=16 c=31 j=43 o=39 pfor=13 vpfor=13 vpto=27; note 13 Gc=57 Go=44 Gt=66 It=50 Mc=48 a=93 c=63 j=67 m=87 pin=23 t=91 vt=56; notice -5
c=80 o=13 t=87; observe -15 a=12 g=13 m=68; obtain -43; occupy -32; occur -35 L=16; offend -22; offer -8 Gc=12 Go=22 Gq=40 Gt=42 Io=17 Iq=49 L=50
Mc=37 Mo=19 c=53 g=22 i=50 j=20 o=44 pfor=18 pto=29 q=76 vo=26; offer-up 0 o=57; offset -24; open -37 L=17; open-up -19 L=48 c=25 m=36 pabout=42;
operate -21 L=43 Mpunder=28; opine 8 pagainst=84 pon=69; oppose -9 Gc=17 Go=16 Iq=22 L=35 g=38 j=70 o=41 q=40; opt -20 pagainst=38; orchestrate -24;
order -1 Gj=43 L=54 Mj=13 c=80 g=33 j=68 m=50 pagainst=44 pof=58 pto=34 pup=12 q=60 t=93 vi=36; organize -45; originate -24; oust -26; outline -1
Go=32 Gw=39 Mo=38 j=36 o=60 w=78; outnumber -26; outsource -29; outweigh -22 c=19; overcome -32; overlook -30 q=15; oversee -38 L=15; overshadow -32;
overstate -11 Io=23 o=15 w=36; overtake -35; overthrow -26 t=24; overturn -34; owe -30 q=15; own -44; pack -29 L=30; paint -14 Go=32 o=6; park -27;
parrot -5 o=48; parse -22; participate -37; pass -20 Go=35 L=30 j=34 o=19; pause -6 Gpbetween=13 i=54 m=83 o=22; pay -42; peg 3 Go=46 o=59; penetrate
-24; perceive -10 L=61 c=41 i=38 o=28; perform -41 L=10; permit -16 i=14 j=13 vi=22; persist -22 t=30; persuade -19 It=10 g=34 j=23 t=35; petition -5
pfor=42; pick -34; picket -5 o=48; pitch -19 o=26; placate -22; place -33 L=17 t=14; plan -10 Gc=15 Gi=52 Go=25 L=48 Mpon=33 o=11 pabout=31 pto=23
q=47 t=52 vpfor=19; plant -9 o=35; play -34 pdown=38; plead -1 Go=15 L=68 i=62 o=46 pfor=59 pwith=31; please -15 pwith=29 w=29; pledge -7 Gi=43
Gpto=43 Gt=68 It=55 L=59 Mi=40 c=23 i=42 j=17 o=11 q=52 t=87; plummet -22; point -7 Gpto=30 L=25 Mpto=41 c=37 g=19 i=26 o=22 pat=37 pto=54 pup=26 q=52
t=65; point-out 8 Go=28 Gw=43 Io=36 o=57 t=82; poke -9 o=43; poll -47; ponder 0 Gw=41 o=57 w=80; portray -6 Io=39 Iq=26 L=65 c=48 o=49; pose -33 L=22
c=33; posit -5 t=67; post -7 Gc=19 Go=23 L=78 c=55 g=24 j=25 o=35 pto=9 q=82 t=38; postpone -30; pound -11 Go=25; pour -33 L=22; practice -31 t=11;
praise 3 Gj=25 Go=48 Gq=58 Ic=15 Io=26 L=56 Mc=56 c=58 o=72 vpfor=42; pray -24; preach 0 o=66 pat=21; predict 4 Gc=63 Go=17 Gt=68 Gw=48 Io=12 Iw=37
L=80 m=94 pabout=80 pbetween=22 t=82; prefer -3 Go=13 Mi=37 Mt=39 c=35 i=73 j=26 o=53 pto=41; premiere 0 o=57; prepare -35 L=15; prescribe 5 Go=49
o=67; present -10 Go=18 Io=27 c=66 j=21 o=33; preserve -32; preside -27 L=32; press -5 Gt=82 Ij=32 Ipon=32 Mpfor=41 j=46 m=59 pfor=45 pin=32 vi=31
vpabout=38 vpon=31; pressure -14 i=9 o=36; presume -5 It=59 o=23; pretend -9 Gi=17 Mt=54 c=43; prevail -31 m=16; prevent -47; print -26 c=15;
prioritize -27 c=13; proceed -32; process -26 t=24; proclaim -5 Gq=46 L=73 j=64; produce -27; profess -9 Gj=28 o=18; prohibit -4 Gc=25 L=67 Mj=36
Mo=36 g=54 o=40; project -10 Go=18 c=33 i=23 o=38 t=82 vi=18 vo=31; prolong -26; promise 4 Gc=38 Gi=56 Go=43 Gpto=69 Gt=68 Iq=44 Mpto=59 c=74 pat=53
pto=29 t=81; promote -10 Gc=32 Go=18 Io=20 L=60 o=39 pon=13; prompt -34 L=17; pronounce -3 o=51; propel -31; propose 4 Gi=38 Go=49 Gt=85 Io=41 L=71
Mg=24 c=90 g=81 j=77 pto=27 t=79; prosecute -19 Io=15 o=21; protect -48; protest -12 Gc=31 c=37 o=43 t=59; prove -21 Gq=17 It=40 c=17 i=31 t=28;
provide -27 Ij=17 L=33 Mc=18 c=23; provoke -29 L=30; publish -12 Go=18 Iq=17 L=46 c=29 j=43 o=37 pfor=17 q=62 t=48; pull -35 L=19; pump -24; punch
-32; punish -32; purchase -35; purport -24; pursue -34 t=13; push -14 Gc=8 Gj=25 Gpfor=38 Ipfor=17 L=45 Mi=34 c=27 i=30 j=30 pagainst=47 pfor=61 t=46
vpfor=15; push-back -6 Ipagainst=20 pagainst=68 pon=29; put -22 Gt=17 Ii=18 L=21 a=32 c=34 o=16 poff=29 pout=26 q=20; qualify -39; quash -11 c=64;
quell -24; question 0 Gc=30 Gj=13 Go=40 Gpover=17 Gw=60 Io=20 Ipabout=31 Iw=31 Mc=25 Mo=11 c=47 i=39 o=79 pabout=59 t=43 vpabout=39 w=64; quip 8
Mq=58; quit -34; quote -6 Gc=46 Go=40 L=43 o=41 vg=15; raise -29 L=10 c=34 vt=28; rally -47; ramp -30; range -22 pto=28; rank -25 o=20; ratchet -29;
rate -37 L=13; ratify -11 o=32; rattle -24 poff=23; reach -36 L=18 c=18; react -16 L=51 c=29 pto=22; read -11 Gc=12 Gq=28 Io=17 L=96 a=17 c=43 m=51
o=11 q=30; reaffirm 8 Io=21 o=81; realize -7 It=55 c=47 pat=12 t=60; reap -27 c=13; reason -16 Gt=51 c=17 pfor=10 q=37 w=26; reassure -13 It=21 t=37;
rebuff -11 Io=23 j=35 o=12; rebuild -35; rebuke -6 Io=31 L=64 vpby=28; rebut 0 Go=33 Io=36 It=44 Mo=32 o=55; recall 1 Gc=67 Go=29 Gq=55 Gt=57 Gw=68
It=46 Mc=28 Mg=20 Mm=47 Mo=41 Mw=43 j=60 m=65 o=38 pfor=39 t=83 w=88; recant 0 o=57; recast -13 o=25; receive -56; recite -8 Go=27 Gw=27 Io=25 L=63
o=36; reckon -3 Gpwithin=16 Mpwith=37 pwith=30; reclaim -30; recognize -6 Go=40 It=25 L=64 Mt=33 a=23 j=27 q=54 t=86 vpfor=50 vplike=37 w=44;
recommend -15 Ig=28 It=18 L=79 Mt=19 j=40 vpfor=13; reconsider -27; record -21 c=21 j=33 t=25; recount -4 Gc=25 c=77 g=29 o=45; recover -26 c=15;
recruit -32; reduce -32; refer -4 Gi=23 Go=9 Gpto=42 Ipto=27 L=44 Mpto=21 pto=47; reference -3 Gc=50 Gj=15 Go=7 Mo=36 o=50; reflect -19 Gpon=27 It=10
L=47 pon=21 w=21; reform -32; refrain -29; refuse -2 Gpto=26 L=68 Mc=47 Mi=23 pto=34; refute 5 Io=53; regain -26; regard -11; register -35; regret
-24; regulate -29; rein -33; reinforce -24 L=38; reinstate -17 Mo=28; reiterate -5 L=65 c=60 j=29 o=49 pto=13 t=62; reject 0 Gj=20 Go=30 Ij=35 Io=5
Iq=38 Mo=40 Mw=41 c=66 o=74 t=72; relate -39 L=14; relay -22 c=19; release -17 Iq=12 L=17 Mc=21 c=11 o=40 q=36 vpabout=14; relish -6 L=65 Mc=42 o=38;
relocate -32; rely -23 L=32 c=18; remain -30 L=10 q=8; remark 1 Gpfrom=30 Gpupon=21 Gq=80 Gt=61 L=97 c=58 o=34 pat=23 pupon=37 q=88 t=62; remember -6
Go=28 Gt=45 It=22 Iw=45 L=51 Mo=22 Mpduring=12 g=43 o=48 vpby=28 vpfor=25; remind -10 Gt=65 Gw=24 Iw=15 L=41 c=61 g=20 m=52 pof=19 q=48 t=62 w=38;
reminisce 0 pabout=74; remove -41; rename -5 o=39; render -29; renege -9 Gpon=22; renew -23 c=43 q=24 t=28; renounce -22; rent -24; reopen -26 L=35;
repair -24; repay -22; repeal -36; repeat -1 Go=42 Io=40 L=75 c=80 j=61 pto=18; replace -32 L=23 c=34; replicate -26; reply 9 L=77 Mg=58 i=80 m=70
q=97 t=76; report 0 Gg=12 Go=8 Gpamong=21 Gpfor=22 Gpon=18 Gq=79 Io=9 Ipto=13 It=69 L=75 Mt=70 a=80 c=62 g=70 i=40 m=72 o=38 pabout=60 pat=47
pbetween=42 pon=43 pto=16 q=64 t=73 vi=40 vo=14 vt=67 w=80; represent -28 L=31 Mc=27 c=6 q=14 t=46; reprimand 5 o=73; republish -22; repudiate -6
Io=21 o=38; request -12 Mo=30 c=29 i=15 j=30 t=48 vpof=38; require -25 It=33 L=18 c=15 j=19 t=25 vi=25; rescue -26; research -26; resemble -27 L=32;
resent -5 o=23 t=84; resettle -26; reshape -27; resign -36 L=15; resist -4 Gj=14 Mg=13 Mo=35 j=64 o=28 q=82; resolve -29; resonate -35; respect -32;
respond -5 Gi=22 Gpto=24 Gt=72 Ipto=27 L=79 Mi=44 Mpby=11 Mpto=40 i=21 o=24 pby=23 pto=24 pwith=34 q=86; rest -13 Io=19; restore -34; restrict -10
Go=48 o=13; result -39; resurrect -22; retain -36; retaliate -5; rethink -13 Mg=31; retire -37 L=11; retort 0 q=87; retract 0 Go=41; return -35 L=11
Mo=20; retweet -3 Go=13 c=78 o=56 vpover=15; reveal 2 Gj=22 Io=7 L=83 Mc=28 Mo=42 Mw=69 a=75 c=52 i=43 o=63 pin=13 q=42 t=80 vi=42 vt=69 w=61; reverse
-22 L=43 o=19 t=31; review -25 c=12 o=17; revise -24; revisit -10 j=46 o=42; revive -32; revoke -9 Gc=17 Mo=32; reward -30; ride -26; ridicule -11
Io=29 o=12; rile -24; ring -26; rip -9 o=33 pinto=23; rise -49; risk -30 L=28; roar -24; rob -22; roll -24 pout=30; root -16 pfor=30; round -30; rub
-26; rule -13 Gq=31 Gt=22 L=55 i=12 pagainst=39 t=45; rule-out -9 Mg=27 Mo=21 g=37; run -34 L=13 pon=15 t=12; rush -23 L=41 c=19 pout=22; sacrifice
-22; sail -22; satisfy -20 c=22 pwith=22; savage -6 Go=48 o=18; save -40; say 17 Gc=60 Gg=38 Gj=80 Go=29 Gpat=87 Gq=59 Gt=62 Gw=60 Ic=64 Io=28
Ipabout=47 Ipfor=69 It=64 Iw=34 ML=25 Mc=60 Mj=43 Mo=34 Mpfor=78 Mq=49 Mt=71 Mw=72 a=90 c=78 g=58 i=65 j=78 m=90 o=55 pabout=46 pat=35 pdespite=40
pdown=53 pin=37 pof=46 pon=45 pthan=50 q=84 t=85 vi=80 vpby=15 vpfor=63 vt=69 w=82; scale -26; scare -32 L=20; schedule -28 L=31 c=12 q=17; scoff 0
Go=16 Mpat=32; scold 5 o=67; score -39; scorn -26; scramble -25; scrap -26 L=35; scream -11 L=84; scrutinize -22; scuttle -27; seal -27 L=32; search
-34; secure -48; see -10 Gc=8 Iq=19 It=40 Iw=7 L=34 Mc=8 Mo=25 Mt=51 c=35 g=35 j=42 o=44 pabout=30 pfor=35 pon=13 q=37 vg=30 vpby=23 vw=21 w=21; seek
-7 Gc=13 Gj=49 Gq=42 Mpto=17 a=18 c=46 i=45 j=26 o=38; seem -11 Gi=39 L=26 Mi=25 Mo=17 c=13 g=18 i=34 j=5 o=35 pabout=29 q=46 t=50; seize -24 Ipon=22
L=25 Mpon=27; select -29 Ic=26; sell -36 L=18; send -29 L=19 c=8; sense -27; sentence -20 L=46 o=26 q=30; separate -29; serve -49; set -30 L=10
Mpwith=21 o=16; settle -40 L=13; shake -41; shape -38; share -13 Gw=18 Mo=44 g=15 o=25 pwith=22 q=42; shatter -26; shed -27 c=10; shell -22; shield
-26; shift -35 L=19 c=25; ship -24 t=27; shoot -51; shoot-back 2 L=80 g=40 pup=16 q=91; shop -30; shore -29; shout 4 Go=22 Gq=68 pdown=30 pout=47
q=94; shove -24; show -3 Gc=43 Gi=24 Gj=15 Go=31 Gpfor=17 Gpoff=14 Gq=38 Gt=50 Gw=56 Ic=19 Io=19 It=36 Iw=16 L=65 Mc=45 Mt=39 Mw=60 a=23 c=50 g=24
i=27 m=57 o=53 pamid=16 pfor=31 poff=22 pon=23 pthan=16 pto=12 q=23 t=71 vg=29 vi=66 w=31; shrink -29; shrug-off 0 Go=41 o=55; shut -38; sign -20 L=46
c=24 g=34 o=28 t=35; signal -3 Mo=9 Mt=65 j=58 o=47 q=59 t=74; simplify -22 c=19; sing -6 o=22 q=79; sink -9 Go=33 Gpto=17 o=18; sit -48; skew -24;
skewer -22; skip -32; slam 5 Gj=62 Go=44 Gpinto=16 Io=42 L=71 c=70 j=72 o=68; slash -16 Go=23; slate -26; sleep -22 q=26; slide -15 a=12 o=36; slip
-32 t=15; slow -31; smile -22; smooth -22 c=19; snap -22; soar -24; soften -26; solicit -29; solidify -32; solve -26; sound -17 c=29 poff=46; sow -24;
spark -33 L=22; speak -19 Gpabout=16 Gpat=17 Gpof=26 Gq=21 Ipabout=29 L=32 i=41 m=29 pabout=44 pagainst=15 pof=72 q=21 t=29; speak-out -4 Gpabout=33
Gpagainst=9 Ipabout=57 L=66 pabout=68 pat=16 pfor=55 pin=46; speak-up 0 pabout=74; specify -5 o=48; speculate -6 Ipon=10 It=32 pabout=63 t=72;
spell-out -5 Mo=34 o=23; spend -36 Ig=20; spill -27; split -30 pabout=32 q=15; sponsor -35; spot -12 o=36; spread -21 Io=23 pagainst=13; spur -27;
squeeze -26; stabilize -22; stack -26; stage -27; stall -31 L=21 q=14; stand -31 L=17 pby=21 pfrom=25 pon=18 t=17; stare -22 L=42; start -24 Go=15
L=36; state -7 Gc=45 Gpon=35 Gq=67 Gt=43 Io=31 Iq=50 L=66 c=32 i=15 j=51 o=7 pon=18 q=87 t=42; stay -47; steal -32; steer -36; stem -32; step -33
L=23; stick -24 pto=21; stifle -9 Io=30; sting -22; stir -32; stoke -30; stop -32 L=19 j=28; strengthen -34 L=21; stress 2 Gc=35 Gt=83 It=73 j=67 o=68
t=52; stretch -31 L=26; strike -23 c=14 pdown=35 t=28; strive -3 Gi=24 pfor=56; struggle -16 Gi=19 Gpto=34 L=30 i=24; study -32 t=15; stumble -22
L=42; submit -34; subpoena -22; succeed -41; sue -16 Go=29 Mo=19 i=14; suffer -36; suggest 4 Gc=27 Gpduring=26 Gq=84 Gt=52 Ic=12 It=43 L=80 Mc=18
Mo=19 c=75 g=47 j=56 m=94 o=43 pin=40 pon=35 t=70; summon -24; supplement -26; support -13 Gc=4 Go=21 L=37 Mo=17 c=14 g=30 i=17 j=43 o=32 q=42 w=31;
suppose -36; surge -32; surmise 5; surpass -31; surprise -39; surrender -22 L=42; surround -39; survive -38 L=15; suspect -10 It=26 o=13 pof=15
vpof=13; suspend -24 c=12; sustain -31 L=26; swallow -22; swamp -22 L=42; sway -32; swear -13 c=35 t=72; sweep -39; swim -24; swing -32; switch -35
L=19; tackle -22 c=20 o=31; take -31 Gpto=27 L=6; talk -5 Gc=47 Gj=11 Gpabout=47 Gpat=14 Gplike=14 Gpof=36 Gpup=30 Ipabout=35 Ipof=39 Ipon=14 L=44
Mo=48 Mpabout=27 a=26 c=50 o=12 pof=52 pon=56 pthrough=33 pup=27 pwith=24; tap -36; target -22 o=29; tarnish -13 Io=23 o=13; taunt -9 Go=33 o=15; tax
-35; teach -27 L=32 c=13 t=37; tear -29; telegraph 0 o=57; tell 12 Gc=47 Gj=26 Gpabout=59 Gpduring=41 Gpinto=27 Gpto=51 Gq=78 Gt=57 Gw=48 Ic=27 Ij=25
It=50 Iw=51 Mc=48 Mo=58 Mq=39 Mt=87 Mw=73 a=84 c=66 g=30 j=72 o=52 pat=42 pin=22 pof=65 poff=49 poutside=13 pto=65 pwith=35 q=77 t=88 vc=25 vi=47
vpto=24 vq=40 vt=53 w=84; temper -26; tend -23 L=39; terminate -26; test -40; testify 2 c=60 pin=39 t=73; thank -2 Go=31 L=68 c=64 o=57; think -6
Gc=45 Gpabout=58 Gpamong=12 Gt=47 Ipabout=18 It=32 L=42 Mc=27 Mj=34 Mpabout=16 Mpof=37 Mt=33 c=41 i=42 m=66 pabout=56 pfor=20 pof=15 q=31 t=46 vi=22;
threaten -5 Gc=22 Gi=55 Go=20 Gpto=22 Gq=45 Mc=18 i=49 o=19 pto=39; thrive -22; throw -20 Gpin=25 Ij=26; thunder 0 o=57; thwart -32; tick -6 o=22
pdown=14 poff=62; tie -25 L=36; tighten -34 L=21; tip -16 i=39; tolerate -5 Mt=35 o=48; top -38; toss -17 pin=27 q=34; touch -12 o=7 pon=50 t=49; tour
-26 t=24; tout -8 Gc=18 c=46 j=50 o=41 w=42; track -25 Go=21; trade -17 c=29 j=12 o=36; trail -44; train -32; trample -22; transcend -26; transfer
-30; transform -33; translate -35 L=20; transport -24; trash -8 Go=27 i=25 o=35; travel -41; treat -41; trigger -32; trump -39; trumpet -6 Gw=30 o=48;
trust -21 Mj=27 c=21; try -21 L=35 c=21 i=17 pat=28; turn -32 L=11 g=22 j=23 pagainst=44 pfrom=20; tweet 8 Ga=35 Gpabout=61 Gpat=72 Gt=72 c=73 j=78
o=57 pabout=61 pat=36 q=83 t=74; uncover -19 o=19 t=37 w=22; undercut -24; underestimate -12 o=28; undergo -29; underline -22; undermine -31 o=18;
underscore -7 Gc=20 Go=20 Gt=44 Io=31 c=72 j=21 o=35 t=82 w=44; understand -15 Gpabout=22 Gt=19 It=12 Iw=34 Mo=27 Mw=27 c=32 o=19 w=31; undo -15 o=29;
unfold -30; unify -39; unite -40; unleash -20; unravel -24; unveil -7 j=60; update -35; upend -32 m=15; uphold -22; upset -33; urge 0 Gj=43 Gq=54
Ij=28 Ipto=12 Iq=38 L=60 j=66 m=65 t=65; use -31 L=8 j=16 t=16; usher -30; utter -10 Iq=46 o=28; validate -24; value -26 L=35; vary -31; veer -13
o=38; venture -22 L=42 c=19 t=30; veto 0 Go=41 o=66; vie -20 Mpfor=29; view -10 Gc=15 Gt=37 Io=24 Mo=25 c=41 o=39 t=52; violate -41; visit -45; vote
-17 Gi=33 Gt=14 Ipagainst=42 L=51 Mi=25 Mo=16 c=28 i=22 m=26 o=21 pagainst=31 pdown=30 pfor=43 q=35 t=26; vouch 2 Gpfor=50 Ipfor=18 pfor=67; vow 6
Gi=41 Gpto=33 L=64 i=78 pto=32; wait -43; walk -23 Io=26 L=40 c=18 o=20; want -10 Gi=26 Io=30 Mc=30 Mi=24 Mo=27 Mpto=31 c=22 j=45 q=32 w=30; warm -19
Mpto=31; warn 4 Gi=37 Gpabout=36 Gpagainst=46 Gpfor=28 Gpof=37 Gq=59 Gt=54 It=75 L=85 Mj=45 c=75 j=76 pabout=54 pfrom=32 pof=63 q=92 t=68 vpabout=72
vpagainst=24; warrant -22; waste -31; watch -26 L=28 Mi=28 Mo=29 w=13; wave -35 L=19; weaken -24; wear -45; weigh -13 L=57 g=15 o=10 pin=43; welcome
-11 Gpto=14 c=40 j=56 q=72; whack 0 o=57; whisper -5 pto=38; widen -35 L=20; wield -22 L=42; win -61; wind -30 L=22; winnow -22; wipe -26; wish -8
Gc=18 c=46 o=44 pfor=23; withdraw -13 Ij=28 o=36 t=47; withhold -21 o=16; witness -5 Io=26 o=42 q=56; wonder -3 Iw=13 L=78 Mw=61 o=27; work -41 L=5
paround=25; worry -10 Gpabout=31 Gt=37 Ipabout=14 It=25 Iw=15 Mpabout=21 c=46 o=11 pabout=36 t=65 vpabout=11 vt=14; wrap -19 pup=18; wrest -26; write
10 Gc=48 Go=14 Gpabout=87 Gpat=43 Gpfor=31 Gpon=33 Gq=70 Gt=93 Io=16 Ipabout=44 Mq=60 c=63 g=53 o=37 pabout=50 pfor=79 pin=41 pinto=19 pof=82 pon=71
pto=36 pwith=31 t=79 vpabout=56 vpby=5 vpon=16 vpwith=33 w=66; write-off -22; yell -3 Gpat=20 Gq=79 L=61 Mq=15 pat=17 q=87; yield -20 pto=23 q=30;
~acceptance -24; ~account -40; ~accounts -20 npof=19; ~accusation -22; ~accusations -28; ~admiration -13 Npof=28; ~admission -24; ~advice -24
Npabout=31; ~agreement -19 Nt=34 ni=22 nt=24; ~agreements -24; ~alarm -5 Nt=51; ~alarms 0 Npabout=61; ~allegations -16 Npagainst=31 nt=18;
~announcement -24; ~answer -25 Ni=29; ~answers -27; ~anxieties -16 Npabout=37; ~anxiety -20 npabout=25; ~apologies 5 Npfor=64; ~appeal -27; ~appeals
-39; ~applause -29; ~approval -22 npof=21; ~argument -17 Npabout=29 Npagainst=31 Npin=21 Npon=25; ~arguments -31; ~assertion 4 Npduring=48 Npof=59
Nt=53 npof=44 nt=53; ~assertions -22; ~assurances 3 Nt=78 nt=27; ~attack -33 Npagainst=21; ~attacks -25 Npon=15 npabout=29 nt=16; ~backing -32;
~belief -20; ~bid -39; ~blame -9 Npon=38; ~call -18 Ni=16 Npfor=24 Npon=25 npto=17; ~calls -20 Ni=25 Npfor=15 npto=21; ~charge -39; ~charges -25
Npover=27; ~claim -18 Ni=18 Npin=17 Npof=21; ~claims -35; ~comment -14 Npabout=31 Npon=27 Nt=26; ~comments -20 Npabout=22 Npon=32; ~commitment -19
Ni=25; ~commitments -13 Npto=25; ~complaint -27; ~complaints -34; ~concern -18 Npabout=34 Nt=20; ~concerns -16 Npover=24 npabout=26 nt=18;
~concessions -27; ~conclusion -11 Nt=34; ~contention -15 Nt=25; ~criticism -20 Npof=27 npover=27 nt=23; ~criticisms -17; ~critique -15 Npof=18;
~critiques -29; ~declaration -24; ~declarations -9 Npof=39; ~defense -19 Npof=20; ~demand -32; ~demands -19 Npfor=29; ~denials 0 npof=39;
~denunciation -22; ~description -17 Npof=16; ~descriptions -26; ~desire -11 Npto=32 ni=20; ~disagreement -3 Npwithin=16 npon=30 npover=44;
~disagreements 0 Npover=20 Npwith=50; ~disclosure -24; ~disclosures -5 npof=34; ~discussion -25 npof=21; ~discussions -27; ~doubt -6 Npof=17 Npon=16
Nt=39 npabout=36 nt=39; ~doubts -14 npabout=21; ~emphasis -32; ~endorsement -22 npof=17; ~endorsements -27; ~estimate -22; ~estimates -3 Npof=46
npfor=37; ~expectation -26; ~expectations -20 Npfor=23; ~explanation -22; ~explanations -22; ~fear -12 Npabout=42 Nt=41 npfor=25; ~fears -18 Npof=16
npof=22; ~feeling -22; ~feelings -13 Npabout=15 Nptoward=32; ~findings -22; ~hope -14 Npfor=18 Npof=47 Nt=9; ~hopes -16 Ni=34 Nt=36 npfor=29; ~idea
-20 Npof=18 Npon=30 nt=26; ~ideas -24 Npfor=16; ~impression -24; ~impressions 0 Npof=51; ~inquiries -22; ~insistence -15 Nt=25; ~intention -17 Ni=22;
~interpretation -11 Npof=29; ~invitation -22; ~letter -18 Npabout=35 Npon=31; ~message -19 Npabout=34 Nparound=29 Npof=19 npabout=26; ~messages -26
Npof=22; ~news -50; ~note -6 Npabout=60 Npfor=38 Npof=33 Npon=16 nt=13; ~notes -26; ~notion -19 Nt=28; ~objections -22; ~observation -5 Nt=51
npabout=22; ~offer -26; ~opinion -25 Npon=19; ~opinions -24; ~opposition -24; ~order -27 Ni=16 Npon=28; ~plan -19 Npto=30; ~plans -20 Npof=30
npfor=19; ~plea -11 Npfor=27 Nt=14; ~pleas -5 Npon=42; ~pledge -14 Ni=34; ~pledges -24; ~post -39; ~posts -27; ~praise -16 Npfor=24 npon=21;
~prediction -5 Npabout=52; ~projection -22; ~projections -24; ~promise -10 Ni=38 Npof=10 ni=31; ~promises -11 Npof=29 Npto=32 npof=30; ~proposal -21
Npfor=27; ~proposals -17 Ni=29 Npfor=24; ~protest -30; ~protests -19 Npagainst=30; ~queries -24; ~question -23 npof=20; ~questions -17 Npabout=19
Npfor=24 npabout=24; ~quote -22; ~quotes -11 npabout=39; ~rebuke -22; ~recommendation -24; ~recommendations -26; ~refusal -22; ~rejection -12 Npof=28;
~reluctance -13 Ni=21; ~remark -5 Nt=51; ~remarks -26 Npabout=20; ~reminder -21 nt=16; ~reply -9 Npto=34; ~report -43; ~reports -23 npabout=30;
~request -28 Npwith=26; ~requests -37; ~requirement -24; ~requirements -26; ~resistance -33; ~response -27 Npon=27; ~responses -29; ~revelations -11
Npabout=18 npabout=14 nt=34; ~rumors -6 Nt=25 nt=43; ~skepticism -5 Npof=18 Nt=51; ~speech -23 Ni=20 Npon=21 npagainst=18 npregarding=28 nptoward=28;
~speeches -42; ~statement -9 Ni=13 Npabout=57 Npof=31 Npon=42 Nt=58 npabout=17; ~statements -15 Npabout=13 Npof=26 Npon=26 Nt=30; ~stories -20
Npabout=27 npabout=18; ~story -20 Npabout=17 Npfrom=20 Npof=20; ~suggestion -9 Nt=48; ~suggestions -27; ~support -29; ~suspicion -22; ~talk -17
Npabout=24 npabout=26; ~talks -24 npover=31; ~testimony -11 Npabout=43 Npon=24 npabout=14; ~thought -22; ~thoughts -29; ~threat -43; ~threats -33;
~tweet -14 Npabout=14 Nt=38 npabout=36; ~tweets -24; ~understanding -8 Npof=43 Nt=22; ~unwillingness -10 Npto=33; ~view -18 Npof=20; ~views -23
Npof=17; ~vow -8 Ni=28 Nt=47; ~warning 5 Nt=76; ~warnings -15 Npabout=11 Nt=38; ~wishes -22; ~word -13 Ni=37 Npabout=52; ~words -25 Npabout=24
Npfor=22; ~worries -27; ~worry -27`
