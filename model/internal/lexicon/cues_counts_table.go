package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-15 Gg=-28 Gi=-15 Gj=-22 Go=-24 Gpabout=-5 Gpagainst=-36 Gpat=-18 Gpby=-44 Gpdown=-42 Gpfor=-20 Gpfrom=-38 Gpin=-51 Gpinto=-29 Gpof=-24
Gpoff=-23 Gpon=-22 Gpout=-33 Gpover=-23 Gpthrough=-32 Gpto=-15 Gpup=-33 Gpwith=-36 Gq=-1 Gt=-1 Gw=-9 Ia=-38 Ic=-28 Ig=-27 Ii=-30 Ij=-30
Io=-28 Ipabout=-9 Ipagainst=-15 Ipat=-35 Ipbehind=-34 Ipby=-35 Ipdown=-32 Ipfor=-25 Ipfrom=-42 Ipin=-45 Ipinto=-31 Ipoff=-41 Ipon=-21
Ipout=-50 Ipover=-41 Ipthrough=-36 Ipto=-28 Ipup=-54 Ipwith=-32 Iq=-11 It=-8 Iw=-14 L=12 ML=-44 Mc=-18 Mg=-23 Mi=-18 Mj=-26 Mo=-25
Mpabout=-10 Mpat=-34 Mpby=-32 Mpdown=-32 Mpfor=-20 Mpfrom=-41 Mpin=-40 Mpinto=-41 Mplike=-35 Mpoff=-33 Mpon=-22 Mpout=-40 Mpthrough=-33
Mpto=-16 Mpup=-49 Mpwith=-24 Mq=-22 Mt=-7 Mw=-10 Ni=-15 Npabout=-11 Npagainst=-17 Npamong=-42 Npat=-32 Npby=-42 Npduring=-24 Npfor=-20
Npfrom=-40 Npin=-38 Npinto=-32 Npof=-17 Npon=-18 Npover=-22 Npto=-23 Npwith=-27 Nt=-12 a=-14 c=0 g=-12 i=-10 j=-11 m=7 ni=-25 npabout=-15
npagainst=-23 npamong=-35 npat=-38 npby=-47 npfor=-24 npfrom=-54 npin=-53 npof=-26 npon=-35 npover=-12 npto=-37 npwith=-40 nt=-20 o=-14
pabout=-4 pacross=-20 pagainst=-4 pamid=-32 pamong=-37 paround=-25 pat=-19 pbehind=-30 pbetween=-25 pbeyond=-34 pby=-26 pdown=-20
pduring=-31 pfor=-12 pfrom=-37 pin=-28 pinto=-31 plike=-26 pof=-13 poff=-15 pon=-17 pout=-25 poutside=-36 pover=-18 pthrough=-29 pto=-22
ptoward=-25 punder=-44 pup=-26 pwith=-25 q=4 t=7 vc=-30 vg=-20 vi=-12 vj=-25 vo=-25 vpabout=-11 vpagainst=-26 vpat=-47 vpby=-38 vpfor=-13
vpfrom=-48 vpin=-48 vpinto=-40 vpof=-17 vpoff=-34 vpon=-33 vpout=-28 vpover=-23 vpto=-31 vpup=-26 vpwith=-26 vq=-18 vt=-14 vw=-10 w=-1 *=-11`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -38; abide -24; abolish -22; accelerate -32; accept -16 It=16 Mc=18 o=32 pabout=21 q=28 t=66; access -29; accommodate -22; accompany -35 L=19;
accomplish -27; account -32; accumulated -24; accuse 3 Gc=58 Gj=50 Go=58 Io=15 L=56 Mc=55 Mo=55 c=58 j=64 o=67 pof=22 vpby=18 vpof=39; achieve -38;
acknowledge 3 Go=21 Gpto=37 Gt=58 Gw=48 Ic=15 Ij=13 It=33 L=76 Mo=44 c=71 g=67 j=69 pin=15 t=80 w=84; acquiesce 6 i=75 pin=43 pto=53; acquire -31; act
-41; activated -26; adapt -27; add 9 Go=12 Gpof=55 Gpon=34 Gpover=26 Gpto=31 Gq=81 Gt=66 Ic=23 Io=9 It=83 Mc=66 Mo=14 m=83 o=16 pabout=88 paround=29
pby=21 pof=51 pover=41 pto=35 pup=18 t=85 vj=28 vo=28; address -14 Gpabout=24 Io=20 Iq=15 Iw=49 L=43 c=55 o=23; adjust -29; administer -27; admire -8
o=31; admit -1 Gc=24 Go=9 Gt=53 It=68 L=95 Mo=51 c=62 pabout=74 pin=36 pto=15 q=89 t=68; adopt -23 Go=18 L=31 c=14 o=16 t=29; advance -37; advertise
-36; advise -28 L=23 m=14 t=20 w=36; advocate -16 Gpfor=20 Ipfor=19 Mg=24 pagainst=22 pfor=7; affect -42; affiliated -26 L=26; affirm -10 Io=17 o=33
q=47 t=62; afford -19 vj=28; agonized 0 pover=50; agree -1 Gi=23 Ipon=16 Iq=36 L=52 Mi=24 Mpon=17 Mpwith=12 c=62 m=64 o=30 pin=36 pon=62 pwith=39 q=85
t=65; agree-to -14 pto=22; aid -29; aim -18 Gi=22 L=27 i=46; air -22 L=40 c=19 m=30 o=28; alarmed -27; alienate -34; align -25 L=35 o=24; allege -7
Gc=20 Gt=28 L=70 c=56 o=20 t=91; allied -27 L=30 c=13; allocate -22; allow -21 Gq=20 L=34 Mo=18 c=21 j=16 o=25 vi=16; allude -5 Gi=48 pto=31; alter
-31; amass -29; amend -22; amount -33 t=14; amplify -16 o=23; analyze -26; angered -32 t=15; announce 6 Gc=62 Go=47 Gt=44 Ic=19 Io=10 Iq=75 It=80
Iw=44 L=86 Mo=42 c=80 j=57 o=79 q=67 t=78 vo=59 vpon=13 w=51; answer -13 Gc=38 Io=20 Iw=13 j=17 t=48; anticipate -3 Go=13 c=52 t=89; apologize -12
Gpto=13 pto=33 q=44; appeal -27 pto=18; appear -10 Gc=16 Gi=10 Gpat=12 L=30 Mi=13 Mt=28 c=18 i=46 j=21 o=56 pon=4 pto=17 q=48 t=23 w=39; applaud 1
Go=46 Io=38 L=55 j=65 o=58; apply -40; appoint -13 L=55 Mo=17 c=59 j=41 o=25; appreciate -29; approach -38 L=14; approve -15 Gpabout=24 L=42 c=56 o=30
pfor=13 pof=25; argue 10 Gc=75 Go=58 Gpagainst=14 Gpwith=39 Gt=68 Ic=50 Ipwith=19 It=73 L=56 Mt=61 c=96 j=87 m=87 o=25 pat=66 pover=68 pwith=32 t=85;
arm -34 L=19; arrange -27; arrest -32 L=23; arrive -44; articulate -16 Io=28; ask 1 Gi=58 Gj=41 Go=19 Gpabout=52 Gpto=67 Gq=47 Gt=58 Gw=87 Ij=8 Io=9
Ipabout=34 Ipduring=22 Ipfor=8 Iw=27 L=80 Mj=52 Mm=47 Mw=43 c=84 pabout=41 pat=50 pfor=41 pin=13 pof=42 pon=54 q=77 t=93 vi=68 vpabout=51 vpby=35
vpduring=22 vpupon=22 vq=43 vw=75 w=58; assail -4 Io=27 o=45; assaulted -27; assemble -29; assert 2 Go=36 Gt=56 Io=11 It=59 L=76 o=61 t=78; assess
-29; assign -34; assist -31; associate -37 L=16; assuage -26; assume -12 Gc=13 Gt=40 c=35 o=9 vt=39; assure -1 L=82 c=60 pto=44 vi=35 vpof=11; attach
-27; attack -11 Gc=14 Ic=23 Io=17 a=12 c=56 i=16 j=19 o=47 t=22; attempt -18 Gi=16; attend -49; attract -43; attribute -14 Mt=45 g=14 o=41; authorize
-15 c=56 i=15 j=39 o=29 vi=5; avoid -36 L=17; await -32; awarded -29; back -13 Gc=6 Go=34 Io=15 L=56 c=23 o=37 pfrom=18 poff=12 t=47; backpedaled 0
pon=51; bail -24; balance -29; balked -3 pat=42; ban -30 o=35 t=18; bank -38; bar -20; barked 5; barnstorming -22; based -50; bash -13 Go=24 L=55
j=41; battered -22; battle -30 L=27 pover=27 t=10; beam -11 L=83; bear -39; beat -37; become -48; beg -26 L=33; begin -24 Gt=16 L=36 c=17 g=16 m=28
pby=29 pwith=21 q=23; believe -8 Gc=35 L=41 Mo=19 c=35 g=23 i=17 j=40 m=45 o=11 pabout=37 pin=48 q=29 t=56 vi=24 w=68; belittle -9 L=61 o=43; belong
-32; bemoan 8 j=77 o=69; bend -27; benefit -44; berate -5 o=23 vpby=28; bested -24; bet -20 Mt=12 t=33; betray -30 m=18; better -22 Mi=23 c=19
pagainst=14; biased -30; bicker 0 Gpover=43; bid -31 Gi=27 L=25; billed 0 o=57; bind -39; bite -27; blame 2 Go=69 Io=31 Ipfor=9 L=70 Mc=29 Mo=45 j=62
o=61 pfor=73 pin=14 vpfor=64; blare -11 L=83; blast 6 Gc=68 Gj=30 Go=44 c=51 j=83 o=67 pout=72; bless -26 Gq=13; block -19 L=36 o=45; blow -30;
bludgeon 0 Io=36; blunt -24; boast -2 Go=14 Gpabout=71 It=40 L=45 c=53 o=19 pabout=55 pof=61 pto=17 t=94; bolster -35; bomb -24; booed -6 o=57 pon=17
vpduring=13; book -26 t=24; boom -5 q=64; boost -28; bordering 0 pon=51; borrow -33 L=22; bother -31; bow -29 L=28; brace -33 L=22; brag -5 It=36 c=50
t=85; brand -9 Mc=13 o=43 vq=14; breached -5 o=38; break -52; brief -21 L=42; bring -47; bring-up -6 Io=21 L=64 i=28 o=48; bristle 3 L=70 pat=69;
broadcast -15 Ic=28 c=24 o=24; broaden -30; brokered -24; brushed 2 c=85 poff=74 vpwith=17; buck -27; build -58; buoyed -24; burn -33 L=21; burrow
-22; burst -26; bury -32; buy -31 L=24 Mo=21 t=13; bypass -24 c=16; cajole -5 Io=26; calculate -8 Mc=14 o=15 t=87 vi=23; call -4 Gc=37 Gj=27 Go=43
Gpinto=46 Io=23 Ipinto=25 L=15 Mi=20 Mpin=28 Mt=63 c=34 j=33 o=45 poff=20 pover=44 pto=15 pwith=36 q=52 vc=32 vo=24 vq=16 w=74; call-for 4 Gpfor=51
Ipfor=31 pfor=67 vpfor=41; call-on -3 Ipon=33 Mpon=15 pon=55; call-out -2 Go=26 o=69; call-upon 5 pupon=63; calm -24; campaigned -16 L=41 o=23
pagainst=48 pfor=37 pon=22; campaigning -11 i=20 o=15 pagainst=64; cancel -33; capitalize -36; capped -26; capture -29; care -8 Io=31 Ipabout=27 Mc=11
Mpabout=50 c=44 i=25 pabout=38 pfor=23 w=67; caricature 0 Io=36; carry -36 L=10; carve -30 L=26; cast -14 Gc=9 Gpabout=26 Io=20 L=44 c=34 i=17 o=31;
castigate -5 o=38; catapult -24; catch -33 pbetween=21; cater -24; caucused -24; cause -47; caution 6 j=50 pagainst=63 t=97; celebrate -20 Gg=27 c=18
j=34 vpfor=26; cement -19 o=22 t=37; centered -29; certify -24; challenge -9 Gc=11 Gj=35 Go=23 Mo=33 c=61 j=48 vpby=18 vpon=28 vpover=39; champion -24
Gq=15 o=17; change -37 Iw=26; chant 5 Gq=68 o=41 pat=57 q=83; characterize 2 Io=39 o=56; charge -4 Go=25 L=77 c=40 o=43 t=62 vpwith=53; chastised 0
j=63; chat -24; cheat -22; check -36 L=16; cheer -13 Gpfor=26 a=13 o=25 pfor=40 pon=20; cherish 0 c=82; chide 9 Go=55 j=80 o=79; chime -8 pin=28;
choose -21 Gi=18 Mj=22 c=14 o=19; circulate -8 g=48 o=35 pat=13; cite 3 Gc=56 Gj=49 Go=55 Gq=47 Ipto=16 L=56 Mo=19 c=88 g=67 j=44 o=63 q=72 t=67
vpby=31; claim 1 Gc=52 Go=8 Gpwithout=46 Gt=43 Ic=25 L=69 Mo=53 o=55 pat=40 pto=46 q=87 t=68; clamor -22; clap -22; clarify 0 Gc=31 Gt=65 Gw=42 Io=49
Mo=15 t=93; clash -16 o=35 pover=25; classify -40; clean -22; clear -13 c=34 j=13 o=21 q=41 t=32 vi=12; click -24; climb -24; clinch -43; cling -5
Gpon=13 pto=38; close -37 Gpwith=25; co-authored -5 o=38; co-sponsored -11; coached 0 c=82; coalesce -31; coined -6 o=36; collaborate -22; collapse
-22; collect -36; combat -37; combine -35; come -42 Gpover=25 Mi=25 paround=17; come-out -12 o=14 pagainst=74 pfor=34 pof=13; command -21 c=45;
commend 0 o=57; comment 1 Gg=13 Gpon=56 Io=12 Ipfor=16 Ipon=49 Mpabout=65 Mpfor=49 Mpon=47 c=46 pon=52 t=72; commit -26 Ipto=26 c=14 o=17; communicate
-24; compare -20 Go=21 o=44; compel -19 i=21; compensate -22; compete -43; compiled -27; complain 8 Gpabout=69 Ipabout=80 It=66 L=78 o=47 pof=75 t=89;
complete -25 c=12 o=17; complicate -33 L=21; comply -32; compose -24; compromise -30; concede 0 Go=17 Gt=54 c=65 t=66; concern -11 o=27 pabout=15
vpabout=11 vt=9; conclude 10 Gc=75 Go=34 c=78 pin=26 pwith=57 t=74 vpby=8; concur 0 Ipwith=33; concurred 0 pwith=40; condemn -2 Gq=78 Io=27 Mo=13 c=80
j=74 o=52 q=85; conduct -50; confer -26; confessed 0; confine -22; confirm -3 Gc=51 Go=38 Io=24 L=93 c=82 o=28 t=77; conflated -5 o=48; conflicted
-22; confront -22 o=15 w=18; confuse -27 L=30 c=13; congratulate -2 Go=31 Io=23 Mo=12 o=56 vpfor=30; connect -29; consider -14 Go=30 Gw=12 Io=21 L=43
a=12 c=26 i=16 j=37 o=31 w=46; consist -24 L=36; consolidate -32; constitute -27 c=10; consult -37; consume -22 c=19; contact -30; contain -43;
contemplate 0 Go=13 Ig=13 c=85 g=61 w=80; contend -5 Gt=48 c=59; contest -15 i=40 o=20 q=37 t=34; continue -9 Gc=12 Gi=12 Gpto=17 Io=15 L=88 Mi=3
Mw=25 c=34 i=25 o=9 pon=14 pwith=26 q=83 t=63; contract -22 c=19; contradict -12 L=57 o=43 w=59; contrasted -24 t=26; contrasting 0 o=57; contribute
-42; control -41; convene -30; convert -35; convey -5 It=59 o=23; convict -34; convince -16 Gt=16 Io=28 Mw=15 c=29 pacross=31 t=34 w=28; cool -22;
cooperate -24; coordinate -35; cope -26; correct -11 Mo=31 o=15; correspond -22; cost -43; count -11 L=47 o=51 pon=37 vpamong=33; counter -12 Iq=17
It=22 c=61 o=13 pwith=30 w=59; coupled -31 L=24; cover -28 L=30 Mo=17 c=30; crack -25 L=28 o=24; crafted -22; crash -24; craving 0 o=57; create -37
L=16 j=26; credit 1 Go=62 i=42 o=54 pto=22; cripple -27; crisscross -29; criticise -5 o=38; criticize 1 Gj=17 Go=48 Ic=8 Ij=36 Io=25 L=55 Mo=13 a=35
c=54 j=65 o=68 pfor=38 pon=28 vpby=28 vpfor=38 w=82; cross -38; crowd -29 t=20; crowned -9 vo=21; crush -33 L=21; cry -3 o=27 pout=30 q=67;
crystallize -13 Gw=19 Iw=38 c=34 g=15 w=32; curb -35; cut -39 L=13 j=27; damage -38; dampen -24; dance -26 L=33; dare -9 i=19 j=48; de-emphasized 0
o=57; deadlocked -26 L=33; deal -45; debate -19 Gq=23 Gw=38 L=47 c=24 o=22 pon=25; debunk -22; decide -12 Gi=30 Go=25 Gw=14 L=57 Mc=35 c=38 i=30 o=11
pabout=29 pagainst=31 pin=29 pon=29 t=59; decimate -22 q=25; declare 1 Gc=17 Go=30 Gt=72 Io=31 It=46 Mo=27 Mw=43 c=42 j=65 o=32 pfor=31 pin=50 q=94
t=76 vo=42; decline 3 Gc=38 Gi=29 Go=17 Io=12 L=76 Mm=25 c=86 i=68 j=69 pat=54 pfor=43 pin=15 pto=25; decrease -24; decry 6 Go=41 c=76 o=71; dedicated
-33; deemed -7 c=47 j=26 o=54 pabout=64 q=53 vq=16; deepen -9 o=34; default -26; defeat -48; defend -4 Gc=25 Gj=15 Go=27 Gt=50 Io=24 Ipagainst=25 a=27
j=75 o=55; defer -27 c=13; define -18 Iw=46 L=47 c=25; deflect -11 Io=19 o=15; defund -29; defy -31; delay -32; delete -29 L=28; deliver -18 Gc=26
Go=26 c=17 j=36 m=38 o=19 w=24; delve -22 c=19; demand -3 Gc=27 Gj=16 Go=26 Gt=61 Mo=37 Mpfor=19 c=62 o=56 t=75; demeaned 0 o=57; demonstrate -9 Gc=17
Gt=66 It=62 Iw=43 Mc=13 Mt=54 c=42 o=30 t=63 w=40; demurred -24 L=21; denounce -2 Gc=22 L=54 Mq=41 j=34 o=76 w=77; deny -8 Gc=19 Gt=43 Io=15 L=62 c=40
o=40 vq=15; depart -24; depend -39 L=13; deploy -35; deport -41; depose -24; deprive -30; derail -29; deregulate -5 Go=36; deride -3 j=57 o=41;
descend -30 L=26; describe 4 Go=39 Gw=79 Ic=16 Io=31 L=47 Mo=20 c=93 j=45 o=75 vpon=36 vpto=13 w=88; deserve -37; design -23 vi=16; despised 0 o=57;
destroy -31; detail -18 Gc=26 Mw=37 c=50 q=32; detain -26; detect -32; deter -30; determine -14 Gt=66 Gw=29 c=39 g=15 o=9 t=48 vi=10 w=32; develop
-41; devise -5 Ij=31; devote -17 L=39 o=21; dial -29; dictate -16 L=76 w=27; die -41; differ -19 L=47 pon=25; dig -29; diminish -32 L=23; dine -22;
dinged 0 vpby=30; dip -27; direct -30 L=27 j=16 q=15; disabled -24 c=13; disagree -12 pon=24; disappear -22; disavow -7 Mo=33 c=45 o=42; disclose -5
Iq=53 Mo=23 c=79 o=15 pto=38 t=87 vpduring=14; discount 0 Go=17 o=65; discourage -27; discover -25 L=35 c=16 pover=28 t=26; discredit -31;
discriminate -27; discuss -5 Gj=14 Go=26 Gw=59 Io=31 Iw=49 Mc=43 Mj=35 Mo=49 Mt=37 c=40 g=28 o=42; dislike -20 c=23 o=18 w=21; dislodge -22; dismantle
-30; dismayed -9 pat=37 vi=22; dismiss 3 Gc=36 Mo=18 o=70 vpby=31; disparage -9 o=29; dispatched -27; dispel -22; displace -24 c=16; display -12 Go=21
Gw=21 o=26 w=34; dispute 0 Go=42 Io=9 Mt=70 o=53; disqualify -26; disregard 5 o=73; disrupt -31; distance -10 Io=20 c=32 o=38; distinguish -6 Io=45
c=47 o=22 q=54; distort -26; distract -27; distribute -34 L=19 t=13; divert -27; divide -43; do -46; document -13 Go=30 a=13 c=22 o=37 pof=14 t=37;
dodge -22; dogged -22; dominate -47; don -24; donate -38; dotted -22; double -27 L=30; double-down -5 pon=42; doubt -5 Mt=61 c=59 o=15 t=62; downplay
-19 L=47 c=25 o=22; draft -19 Gw=12 o=38; drag -32; draw -27 L=20 c=8 vt=29; dressed -16 pdown=31; drink -26; drive -37 t=35; drop -39; drowned -24
L=29; drum -22; dubbed 2 c=85 o=37 q=91 vo=34; dump -15 Ic=28 j=14; dwell -11 pon=24; earn -50; ease -30; eat -33 L=22; echo -7 Gc=20 Gq=68 o=36 q=77
t=85; eclipse -24; edged -22; educate -27 L=30; elaborate -11 L=83 c=38; elect -30 Gc=22 L=26; elevate -35; eliminate -41; email -13 L=56 g=32 j=42
o=38 pto=32 q=42 t=13; embarked -22; embarrass -32; embedded -26; embody -27 q=17; embrace -17 Gw=15 o=24 t=40 w=51; emerge -41; empathize 0 Ipwith=33
pwith=32; emphasize 6 Gc=42 Gpto=66 Io=53 Mg=27 o=63; employ -35; empower -16 i=14 j=30; enable -33 L=22; enact -30 L=26; enamored -24 L=36; encompass
-22 c=19; encounter -30 L=26; encourage -9 Gj=23 Gpto=16 Gq=39 Iq=46 It=52 c=41 g=20 j=43; end -32 Gq=33 L=15 m=15; endanger -22; endorse -4 Gc=20
Gj=15 Go=32 Io=30 L=33 Mc=19 Mo=27 Mpduring=15 Mt=64 c=21 g=70 j=32 o=60; endure -24 L=36; energize -33; enforce -27; engage -44; enhance -22; enjoy
-11 c=71 g=44 j=20 o=15 q=71 w=62; enlist -27 c=13; ensure -44; enter -46; entertain -5 Io=26; entitled -11 q=48 vi=18; envision -6 Mo=34 g=26 i=54
o=17; eradicate -22; erect -22; erode -26; erred 0 pin=36; erupt -24 Gpon=27; escalate -20 o=16; escape -32; escorted -24; espoused -22; establish -22
o=17; estimate 5 c=71 i=49 o=61 t=84; evade -11 Io=19 o=15; evaluate -22 w=17; examine -20 Gq=21 q=55; exceed -35; exchanged -24; excite -17 i=12
pabout=45; exclaim 5; exclude -9 c=34 o=43; excoriate -5 Gq=47 vpby=28; execute -26; exercise -22; exhort -5 Gj=13; exist -28 L=29 i=20; exit -29;
expand -31 Ipon=21 L=19 pupon=26; expect 1 Gi=33 Gj=22 Go=55 Io=38 Mj=11 Mo=44 c=58 i=28 j=33 o=31 pon=29 pup=16 t=72 vi=71 vo=13 vpin=27 vpto=63;
experience -8 L=50 j=25 o=43; explain 5 Gc=33 Go=28 Gq=62 Gt=58 Gw=60 Ii=16 Ij=15 Io=37 It=82 Iw=46 L=88 Mw=60 a=43 c=63 j=72 m=96 o=73 pthrough=42
q=73 t=84; exploit -22; explore -29; export -22; expose -10 Io=20 c=64 o=29; express 3 Gc=37 Go=55 Io=37 Mj=44 Mo=44 c=91 j=79 o=56 ptoward=20 t=67;
extend -42; extol 0 o=57; extoll -5 o=48; extradite -24; eyeing -9 c=68 o=14; face -58; facilitate -30; fade -22; fail -25 L=35; fall -52; fanned -22
q=25; fare -33; fault 0 Io=36; favor -16 Ig=28 L=40 c=19 g=9 o=20 vi=25 w=52; fear -1 Gc=54 Go=32 Gt=79 c=46 g=28; feature -28; feed -33 L=22 t=14;
feel -15 Gt=30 Ic=42 L=53 Mt=20 c=22 j=10 pabout=49 pfor=31 pof=13 q=22 t=28; fend -24; fessed 0 pup=39; fight -29 Gi=18 L=28 pabout=46; figure -21
t=57; figure-out -6 Iw=46 Mw=29 w=47; file -22 L=18 c=36 o=25 pagainst=10 t=31 w=18; fill -43; film -22; finance -36 L=16; find -10 Gc=13 Gt=65 Gw=25
It=21 L=69 Mc=10 c=37 i=23 j=21 pon=13 q=78 t=76 vi=20 vq=13; find-out -5 Iw=23 pabout=66; finish -44; fire -16 c=29 o=34 pat=31 pfor=12; fire-back -4
L=53 o=25 pat=43 q=86 t=86; fit -36; fix -33 L=21; flanked -24; flee -40; fling -9 Go=33 o=14; flip -21 L=42 pfor=33; flirt -9 pwith=22; float -24
L=36; flood -32; flow -27; fly -43; focus -15 Go=20 Ipon=19 L=26 pon=25; follow -40 L=10; foment -22; forbid -22; force -38; forecast 3 o=63 pof=41
t=94; foresee 8 Mo=52 o=78; foreshadowed 5 j=72 o=66; foretell -5 Mw=31 o=48; forfeited 0 o=57; forge -27 c=13; forget -8 Gi=18 c=69 i=25 t=55 vt=44;
forgive -24; form -38; formulate -24; forward -13 Mt=47 i=14; foster -27; founded -40; frame -15 o=24; freeze -26; frustrate -17 t=64; fuel -40;
fulfill -33; fulminated 0 pagainst=75; fume 0; fund -49; fundraised -5 pfor=42; funnel -26; further -22; gain -48; galvanize -33; garner -37; gather
-46; generate -31; get -48 pbehind=25; give -30 L=15 g=28 pfor=28 q=11 t=18 vpby=17; gloat 0 q=86; gnashing 0 Mo=40; go -34 L=6 a=18 m=13 pfor=16
poff=15 pout=28 pthan=21; go-on -9 Gi=17 Gpto=42 L=91 Mi=14 a=15 i=38 j=13 o=5 q=74; govern -21 o=25; grab -36 L=17; graduate -30; grafted -22; grant
-27 Go=15 c=13; grapple -19; grasp -22; gravitated -5 pto=30; greet -23 vpwith=15; grind -44; groan 0 pabout=75; grouse 5 Gt=87 pto=53; grow -37 L=8;
guarantee -17 o=27 t=31; guard -27 c=13; guess -9 Gc=17 Iw=18 Mc=38 t=63 w=40; guide -31; gush -5 L=65 pabout=66; hack -37; hail -4 Go=10 j=31 o=63;
halt -31; hammer -33; hamper -22; hand -26 Ipdown=26 c=14; handle -46; hang -33 L=22; happen -47; harangue -5 Go=36 t=59; harass -26; harkened 0
pto=44; harm -32; hate -9 Io=30 c=42 g=21; head -49; heal -24; heaped 0 o=57; hear -25 Gt=10 Ipin=25 L=35 Mc=28 pabout=9 q=21 t=26 w=12; heat -27
c=13; heckle 0 Gpat=26 Io=36 o=57; hedge -22; heed -26; heightened -5 c=74; help -49; herald -5 j=29 o=48; hesitate 5 Mi=60 i=74; hewed -5 o=48
pto=13; hide -35; highlight -10 Gw=19 Io=35 o=37 w=38; hijacked -5 o=38; hint -2 Gpat=48 Gt=78 c=79 t=50; hire -20 L=29 j=40 o=16; hit -27 L=31 c=7
t=22; hold -32 Gc=21 L=18 pup=18 vpup=21; hone -24; honor -34; hop -24; hope -1 Gc=30 Gi=43 Gpfor=37 Gt=80 L=68 Mi=43 c=61 j=37 m=64 o=25 pfor=55
pto=35 pwith=15 q=61 t=56; horrify -22; host -48; house -36; huddle -27; hurt -43; hypothesized 0 c=82; identify -10 Gc=16 Mo=25 Mpwith=46 c=60 j=21
o=42 pat=36; ignore -12 Gc=14 Go=18 L=57 Mo=22 j=15 o=35; illustrate -6 It=33 o=36 w=70; imagine -8 Gc=44 Gt=44 g=23 o=45 t=81; immigrate -24; impact
-33; imperil -24; implement -17 L=49 o=34; implore -5 j=54; imply -13 Gc=12 Gq=32 Gt=29 It=17 Mpabout=17 c=56 o=13 t=41; impose -28; impress -29;
improve -42; impugn -5 Go=29; incite -26; inclined -16 i=26 vi=7; include -23 c=14 j=33 pabout=13 q=49; increase -39; indicate 6 Go=26 Ic=35 L=69
Mo=39 Mw=77 c=75 m=69 o=75 t=72; indict -26; infatuated 0 pwith=40; infiltrated -26; inflate 5 o=73; influence -40; inform -2 Gpabout=72 Gt=53 pof=57
t=75 vi=34 vpof=49 vt=30; initiate -22; inject -30; insert -17 Io=22; insist 7 Gc=70 Go=28 Gpto=69 Ic=45 Io=20 Ipon=22 It=56 L=86 Mpon=30 pon=37 t=77;
inspire -39; install -29; instructed -17; insulted 5 o=66; integrate -27 c=13; intend -16 L=40 i=13 j=13 vi=25 vpfor=28; intensify -31; interested -14
pin=24; interject 0 i=40 q=91; interpret -13 c=34 o=30; interrupted -30 L=26; intervene -30 q=14; interview -45; intimate 5 o=66; intimidate -22;
introduce -20 c=22 j=27 o=16 w=21; invalidated 0 o=57; invest -41; investigate -31 j=29; invite -15 Gj=25 L=53 i=15 q=39 vi=26 vpto=27; invoke -6
Go=24 L=51 c=73 o=41; involve -50; irritated -22 q=25; isolate -24; issue -12 c=16 i=18 j=17 o=42 q=43 t=19 vo=30 w=33; jeer -5 o=23 q=80; join -31
L=19 pin=26; joke 3 Gt=88 L=76 a=40 pto=25 q=77 t=78; jolt -22; judge -17 c=26; jump -23 pon=23; justify -10 Io=37 vw=23; keep -31 Gj=26 L=14 g=19
q=10 t=16; kick -33 L=21; kill -53; knock -8 Mc=13 o=64; know -8 Gc=18 Gt=62 Gw=16 Io=17 Ipabout=41 Iq=23 L=41 Mt=64 Mw=30 c=34 i=25 m=55 o=19
pabout=24 pof=46 q=50 t=48 vi=49 vpabout=49 vpfor=59 vq=14 vt=15 w=46; label -10 Go=21 L=60 c=32 o=33 q=38 vo=31; lack -39; lagged -22; lambast 3
o=65; lament 5 Go=60 Gw=77 j=73 o=46 t=75; land -26 Gt=14 o=19; lash-out -3 L=67 pat=47; last -21 L=61 c=14; laud -11 o=32 pfor=18; laugh -16 L=41
poff=34; launch -22 L=26 pinto=26 w=17; lay -15 Gc=24 Go=17 Gpoff=30 L=52 j=14 poff=30 vi=13; lay-out -4 Go=30 c=76 o=53 w=49; lead -41 pwith=25;
leaked -30 L=26 t=18; lean -24 c=16; learn -11 Gc=15 Ipabout=47 It=25 a=41 c=44 o=9 pabout=31 pof=34 t=62 w=41; leave -45; lecture -11 Gq=61 pon=8;
legalize -23; lend -23 c=34; let -37 L=13; level -29 t=20; licensed -24; lie -19 Gpabout=43; lift -26 c=14 t=23; light -20 pinto=21 t=33; like -11
c=38 pabout=31 q=70; liken 2 c=68 o=74; limit -44; line -21 Gpup=21 t=32; lingered -5 m=84 o=23; link -19 Gpto=22 Ic=27 Io=15 L=37; list 0 Gc=25 Go=17
Gpfor=22 L=55 c=65 j=71 o=73 pon=27 q=87 vpby=30; listen -37; live -38 L=14; loathe -22; lobbed 0 g=61; lobby -22 i=33 j=19; locate -24; lock -40
L=12; log -11 o=15 pof=17 pon=36; look -13 Go=17 Gpbeyond=32 Io=19 Ipat=15 L=37 Mi=48 c=34 i=56 pat=28 pinto=16 pto=32 pup=30; loom -35; lose -58;
love -7 Mi=52 c=45 g=16 i=51 o=20 q=77; lower -36; lure -29; maintain -22 L=40 c=15; make -27 Gq=12 Ipfor=26 L=5 c=26 q=9 vpagainst=21; manage -35
L=18; mandate -26 c=14 t=24; manufacture -39; march -30 L=26; mark -32; market -33 t=14; marred -24 c=16; marry -37; match -37; matter -26; mean -24
L=29 c=3 m=27 pfor=15 q=22 t=23 vi=39; meandered -11 L=58 a=16 pfrom=27; measure -33 t=11; meet -43 i=21; mention 1 Gc=58 Go=53 Io=31 Mc=52 Mg=45
Mj=41 Mo=62 Mt=48 a=35 c=83 g=39 i=42 o=66 pabove=17 pof=37 pon=23 q=63 t=66; merge -24; mind -9 Mo=32; minimize -26 c=14; mired -30; mirror -15 c=31
o=24; mishandled -22; misjudged -22; mislead -15 o=36 q=38; misrepresent -22; miss -30 L=25 c=35 t=17; misstate -9 o=29; mitigate -22; mix -32 L=23;
mobilize -33 m=14; mock 2 Gc=36 Gj=49 Go=32 Io=39 L=76 j=43 o=75; moderate -35 L=18; modify -26 L=33; monitor -23 L=38 c=17; morph 0 Io=36; motivate
-27; mount -26 o=17; mourn -13 o=30; move -36 L=12 i=16 t=24; mull 0 Gpover=18 g=61 o=57; murdered -24; mused -3 o=26; muster -22; name -7 Gc=15 Go=26
Io=45 Mo=23 c=26 o=49 pfor=13 q=81 vo=16 vpfor=21 vq=40; narrow -30 L=26; navigate -30; need -30 L=21 q=14 vpfor=28; needled 0 o=57; negotiate -17
j=37 o=27 pfor=36; netted -22; nicknamed 0 vq=51; nod -5 Gpto=22 pto=38; nominate -15 Io=16 c=31 j=43 o=39 pfor=13 vpto=27; note 13 Gc=52 Go=36 Gt=69
It=50 Mc=48 a=93 c=63 j=67 m=87 o=76 pin=23 t=91 vt=55; notice -5 c=79 o=13 t=87; obscured -22; observe -15 g=13 m=69; obtain -43; occupy -32; occur
-35 L=15; offend -22; offer -8 Gc=13 Go=22 Gq=43 Gt=43 Io=17 Iq=49 L=50 Mc=37 Mo=19 c=53 g=23 i=50 j=20 o=44 pat=13 pfor=18 pto=29 q=76 vo=26;
offer-up 0 o=57; offset -24; open -37 L=16; open-up -19 L=47 c=25 m=37 pabout=43; operate -21 L=42 Mpunder=28; opine 8 pagainst=87 pon=67; oppose -9
Gc=17 Go=16 Iq=22 L=35 g=38 j=70 o=41 q=39; opt -20 pagainst=41; orchestrate -24; order -3 Gj=41 L=53 c=77 g=31 j=66 m=49 pagainst=45 pof=55 pto=33
q=58 t=78 vi=31; organize -45; originate -24; oust -26; outline -3 Go=32 Gw=37 Mo=37 j=33 o=51 w=76; outnumber -26; outsource -29; outweigh -22 c=19;
overcome -33; overlook -30 q=14; oversee -38 L=14; overshadow -32; overstate -11 Io=23 o=15 w=36; overtake -35; overthrow -26 t=24; overturn -22 o=31;
overwhelmed -22; owe -30 q=14; own -44; pack -29 L=28; paint -10 Go=33 pon=12; pandered -5 pto=30; park -27; parrot -5 o=48; parse -22; participate
-37; pass -19 Go=35 L=30 c=42 j=35 o=20; pause -6 Gpbetween=13 i=54 m=83 o=22; pay -42; peg 3 Go=46 o=59; penetrate -24; peppered -22; perceive -10
L=60 c=41 i=38 o=28; perform -40; permit -16 i=14 j=13 vi=21; persist -22 t=30; persuade -20 It=10 g=34 j=20 t=34; petition -5 pfor=42; pick -34;
picket -5 o=48; piled -20 L=45 c=23 pon=24; pitch -19 o=26; pivoted -3 pto=27 pwith=37; placate -22; place -33 L=16 t=14; plagued -26; plan -10 Gc=16
Gi=52 Go=26 L=59 Mpon=33 o=11 pabout=32 pto=26 q=47 t=52 vpfor=17; plant -9 o=34; play -34 pdown=38; plead -7 L=51 i=53 pfor=50; please -15 pwith=29
w=29; pledge -8 Gi=43 Gpto=18 Gt=68 It=55 L=50 Mi=40 c=22 i=41 j=16 o=14 pto=20 q=51 t=87; plotting -5 o=23 pto=38; plowed -22; plummet -22; point -7
Gpto=36 L=25 Mpto=43 c=31 g=20 i=28 pat=39 pto=54 pup=27 q=53 t=66; point-out 7 Go=29 Gw=44 Io=37 o=57 t=82; poised -39; poke -9 o=43; polarized -6
c=58 pin=25; poll -47; ponder 0 Gw=42 o=57 w=80; populated -22 c=19; poring 0 pover=50; portray -5 Io=39 Iq=29 L=65 c=50 o=58; pose -33 L=21 c=33;
posit -5 t=67; positioned -13 i=10 o=42 vi=11; post -6 Gc=21 Go=23 L=78 c=55 j=27 o=38 pto=10 q=83 t=38 vpoutside=12; postpone -30; postured 0 o=57;
pound -11 Go=25; pour -33 L=21; powered -22; practice -31 t=11; praise 3 Gj=25 Go=36 Gq=60 Ic=15 Io=27 L=56 Mc=56 c=57 o=74 vpfor=40; pray -24; preach
0 o=65 pat=23; predicated -22; predict 4 Gc=64 Go=18 Gt=69 Gw=49 Io=13 Iw=39 L=80 pabout=81 pbetween=21 t=82; prefer -3 Go=13 Mi=37 Mt=40 c=44 i=77
j=26 o=50; premised -22; prepare -35 L=14; prescribe 5 Go=49 o=66; present -10 Gc=16 Go=22 Io=27 c=66 j=21 o=33; preserve -33; preside -27 L=30; press
-5 Gt=83 Ij=32 Ipon=32 Mpfor=41 j=46 m=60 pfor=45 pin=33 vi=29 vpon=30; pressure -14 i=9 o=36; presume -5 It=59 o=23; pretend -9 Gi=17 Mt=55 c=43;
prevail -31 m=17; prevent -47; prided 0 o=57; print -26 c=14; prioritize -27 c=13; proceed -33; process -26 t=24; proclaim -5 Gq=48 L=72 j=64; produce
-27; profess -9 Gj=28 o=18; prohibit -4 Gc=25 L=66 Mj=36 Mo=36 g=55 o=40; project -10 Go=19 c=33 i=23 o=38 t=82 vi=16 vo=31; prolong -26; promise 4
Gc=38 Gi=56 Go=43 Gpto=70 Gt=69 Iq=45 Mpto=60 c=74 pat=55 pto=29 t=81; promote -10 Gc=32 Go=18 Io=20 L=59 o=39 pon=12; prompt -34 L=16; pronounce -3
o=51; propel -31; propelled -22 t=30; propose 4 Gi=37 Go=36 Gt=86 Io=40 L=70 Mg=24 c=89 g=81 j=76 pto=25 t=78; propounded 0 o=57; prosecute -20 Io=15
o=21; protect -48; protest -12 Gc=31 c=37 o=43 t=59; prove -21 Gq=19 It=41 c=16 i=31 t=28; provide -27 Ij=17 L=32 Mc=18 c=23; provoke -29 L=28;
publicized 0 c=82; publish -13 Go=17 Iq=16 L=55 c=27 j=41 o=30 pfor=15 q=61 t=46; pull -35 L=18; pummeled 0 o=57; pump -24; punch -32; punctuated -22;
punish -33; purchase -35; purport -24; pursue -34 t=13; push -14 Gc=8 Gj=25 Gpfor=38 Ipfor=17 L=31 Mi=34 c=26 i=29 pagainst=50 pfor=61 t=45 vpfor=13;
push-back -6 Ipagainst=21 pagainst=72 pon=28; put -22 Gpout=26 Gt=19 Ii=18 L=20 a=32 c=34 o=16 poff=31 pout=26 q=21; qualify -40; quash -11 c=63;
quell -24; queried 0 w=80; question 0 Gc=31 Gj=13 Go=41 Gpover=18 Gw=61 Io=21 Ipabout=33 Iw=32 Mc=25 Mo=12 c=41 i=39 j=63 o=79 pabout=75 t=43
vpabout=38 w=65; quip 8 Mq=58; quit -34; quote -6 Gc=46 Go=40 L=43 o=41 vg=15; raced -22; racing -26; railed 6 L=71 pabout=85 pat=59; raise -29 L=9
c=34 vt=28; rally -47; ramp -30; range -21 pto=28; rank -25 o=19; ratchet -29; rate -37 L=12; ratify -11 o=32; rattle -24 poff=24; reach -36 Ic=17
L=14 c=18; react -16 L=51 c=29 pto=22; read -10 Gc=12 Gq=30 Io=17 L=96 a=17 c=43 o=11 q=32; reaffirm 8 Io=21 o=81; realize -8 It=55 c=46 pat=13 t=61;
reap -27 c=13; reason -16 Gt=53 c=16 pfor=10 q=36 w=27; reassure -13 It=21 t=38; rebuff -11 Io=23 j=35 o=12; rebuild -35; rebuke -6 Io=32 L=64
vpby=28; rebut 0 Go=33 Io=37 It=44 Mo=32 o=55; recalibrated -5 o=48; recall 1 Gc=67 Gq=57 Gt=58 Gw=70 It=47 L=85 Mc=27 Mg=20 Mm=47 Mo=41 Mw=43 j=61
o=38 pfor=39 t=83 w=88; recant 0 o=57; recast -13 o=25; receive -57; recite -8 Go=27 Gw=28 Io=25 L=62 o=35; reckon -3 Gpwithin=15 Mpwith=37 pwith=29;
reclaim -30; recognize -6 Go=40 Gt=56 It=26 L=64 Mt=34 a=22 j=27 q=53 t=86 vpfor=48 vplike=37 w=45; recommend -15 Ig=28 It=19 L=78 Mt=20 j=40
vpfor=12; reconsider -27; record -21 c=20 j=33 t=25; recount -4 Gc=25 c=61 g=30 o=50; recover -26 c=14; recruit -32; redacted -24 c=16; reduce -32;
refer -4 Gi=24 Go=10 Gpto=44 Ipto=27 L=44 Mpto=22 pto=47; reference -3 Gc=50 Gj=15 Go=7 Mo=36 o=50; reflect -19 Gpon=27 It=10 L=45 c=23 o=15 pon=20
w=22; reform -32; refrain -29; reframed -5 o=23 vpto=31; refuse -2 Gi=32 Gpto=28 L=68 Mc=48 Mi=24 i=54 pto=18; refute 5 Io=54; regain -26; regard -3
o=43; register -35; regret -24; regulate -29; rein -33; reinforce -24 L=36; reinstate -17 Mo=28; reinvented -22; reiterate -5 L=65 c=59 j=29 o=49
pto=13 t=62; reject 0 Gj=20 Go=30 Ij=35 Io=5 Iq=39 Mo=40 Mw=42 c=66 o=74 t=72; relate -39 L=13; relay -22 c=19; release -17 Iq=12 L=17 Mc=21 Mo=16
c=26 o=37 q=35 vpabout=13; relish -6 L=64 Mc=41 o=37; relocate -33; rely -23 L=31 c=18; remain -30 L=9 q=8; remark 1 Gpfrom=30 Gpupon=21 Gq=81 Gt=61
L=97 c=58 o=33 pat=25 pupon=37 q=87 t=62; remember -6 Go=28 Gt=46 It=22 Iw=46 L=51 Mo=23 Mpduring=12 g=43 o=48 vpby=28 vpfor=23; remind -10 Gt=66
Gw=25 Iw=17 L=40 g=20 m=53 pof=19 t=62 w=39; reminisce 0 pabout=75; remove -41; rename -5 o=38; render -29; renege -9 Gpon=23; renew -23 c=42 q=23
t=28; renounce -22; rent -24; reopen -27 L=30; repair -24; repay -22; repeal -36; repeat 0 Go=52 Io=41 L=75 c=82 j=63 pto=20; replace -32 L=22 c=33;
replicate -26; reply 9 L=77 Mg=59 i=81 m=71 q=97 t=76; report 0 Gg=12 Go=9 Gpamong=21 Gpfor=23 Gpon=20 Gq=81 Gt=71 Io=10 Ipto=13 It=70 L=76 Mt=71 a=80
c=58 g=70 i=41 m=65 pabout=61 pat=49 pbetween=41 pon=42 pto=16 q=64 t=73 vi=38 vo=15 vt=67 w=81; represent -28 L=30 Mc=27 c=5 q=13 t=46; reprimand 5
o=73; reprised 0 o=57; republish -24; repudiate -6 Io=21 o=37; request -13 Mo=30 c=28 i=14 j=30 t=48 vpof=35; require -25 It=33 L=17 Mc=16 c=15 j=19
t=25 vi=25; rescue -26; research -26; resemble -27 L=30; resent -5 o=23 t=84; reserved -32; resettle -26; reshape -27; resign -36 L=14; resist -4
Gj=14 Mg=13 Mo=35 j=64 o=28 q=81; resolve -29; resonate -35; respect -33; respond -5 Gi=22 Gpto=24 Gt=72 Ipto=27 L=79 Mi=43 Mpto=42 i=20 o=23 pby=23
pto=22 pwith=24 q=78; rest -13 Io=19; restore -34; restrict -10 Go=48 o=13; result -40; resurrect -22; retain -36; retaliate -5; rethink -13 Mg=31;
retire -37 L=10; retort 0 q=86; retract 0 Go=42; return -35 L=11 Mo=20; retweet -3 Go=13 c=77 o=56 vpover=14; reveal 2 Gj=22 Io=8 L=83 Mc=28 Mo=42
Mw=69 a=74 c=52 i=43 o=63 pin=13 q=42 t=80 vi=40 vt=69 w=61; reveling -5 pin=26; revered -22 t=30; reverse -22 L=41 o=19 t=31; review -25 c=12 o=17;
reviled -22; revise -24; revisit -10 j=46 o=42; revive -32; revoke -9 Gc=18 Mo=32; reward -30; ride -26; ridicule -11 Io=29 o=12; riffed 0; rigged
-24; rile -24; ring -26; rip -9 o=33 pinto=23; rise -49; risk -30 L=26; roar -24; rob -22; roiled -24 L=36; roll -24 pout=30; root -16 pfor=30; round
-30; rub -26; rubbished 0 j=63; rule -13 Gq=33 Gt=23 L=54 i=12 pagainst=42 t=45; rule-out -9 Mg=27 Mo=21 g=37; run -34 L=13 pon=15 t=13; rush -23 L=39
c=18 pout=22; sacrifice -22; sail -22; salaried -24; satisfy -20 c=22 pwith=22; savage 0 Go=53; save -40; say 17 Gc=62 Gg=39 Gj=80 Go=30 Gpat=87 Gq=62
Gt=67 Gw=61 Ic=64 Io=28 Ipabout=47 Ipfor=69 Iq=81 It=64 Iw=34 ML=25 Mc=60 Mj=43 Mo=34 Mpfor=78 Mq=50 Mt=71 Mw=69 a=89 c=77 g=62 i=65 j=78 m=90 o=54
pabout=46 pat=36 pdespite=41 pin=39 pof=46 pon=45 pthan=51 q=85 t=85 vi=79 vpby=14 vpfor=62 vt=69 w=82; scale -26; scare -30; schedule -28 L=29 c=12
q=17; scoff 0 Go=17 Mpat=32; scold 5 o=66; score -39; scorn -26; scramble -25; scrap -26 L=33; scream -11 L=83; scrutinize -22; scuttle -27; seal -27
L=30; search -34; seated -29; secure -48; see -10 Gc=9 Iq=20 It=41 Iw=7 L=40 Mc=8 Mo=25 Mt=52 c=37 g=35 j=40 o=45 pabout=32 pfor=36 pon=13 q=38 vg=30
vw=23 w=22; seek -7 Gc=11 Gj=49 Gq=44 Mpto=18 a=17 c=46 i=45 j=26 o=38; seem -11 Gi=39 L=23 Mi=24 Mo=17 c=13 g=18 i=33 j=6 o=32 pabout=30 q=45 t=50;
seize -20 Gpon=28 Ipon=23 L=29 Mpon=28; select -29 Ic=26; sell -36 L=16; send -29 L=18; sense -27; sentence -19 o=26 q=31; separate -29; serve -49;
set -30 L=9 Mpwith=21 o=16; settle -40; sewed -22 L=40; shake -41; shape -38; share -12 Gw=46 Mo=44 g=16 o=25 pwith=22 q=43; sharpened -24 L=36;
shatter -26; shed -27 c=10; shell -22; shelved 0 o=57; shield -26; shift -35 L=18 c=25; ship -24 t=26; shocked -26 t=24; shoot -51; shoot-back 2 L=80
g=40 pup=17 q=91; shop -30; shore -29; shout 7 Go=28 Gq=91 pdown=36 pout=52 q=95; shove -24; show -3 Gc=43 Gi=25 Gj=15 Go=36 Gpfor=17 Gpoff=14 Gq=40
Gt=50 Gw=57 Ic=19 Io=20 It=36 Iw=17 L=65 Mc=45 Mt=39 Mw=60 a=22 c=50 g=24 i=27 m=58 o=51 pfor=30 poff=26 pon=21 pthan=16 pto=12 q=23 t=71 vg=29 vi=65
w=32; shrink -29; shrug-off 0 Go=42 o=55; shut -38; sided 0 pwith=46; sign -20 L=45 c=24 g=34 o=28 t=35; signal -3 Mo=9 Mt=65 c=78 j=58 o=42 q=58
t=75; simplify -22 c=19; sing -6 o=22 q=79; singled -6 L=64 pout=23 vpout=32; sink -9 Go=33 Gpto=17 o=18; sit -48; skew -24; skewer -22; skilled -22
c=19; skip -33; slam 5 Gj=62 Go=44 Gpinto=17 Io=42 L=71 c=70 j=72 o=68; slapped 0 o=57; slash -16 Go=23; slate -26; sleep -22 q=25; slide -15 o=36;
slip -33 t=14; slow -31; smile -22; smooth -22 c=19; snagged -22; snap -22; soar -24; soften -26; solicit -29; solidify -32; solve -26; something -30
t=18; sophisticated -22 c=19; sound -17 c=28 poff=47; sow -24; spark -33 L=21; sparred 3 pon=32 pover=70; speak -19 Gpabout=17 Gpat=17 Gpof=27 Gq=22
Gw=12 Ipabout=30 L=31 i=41 m=29 pabout=44 pagainst=18 pof=72 q=21 t=29; speak-out -4 Gpabout=35 Ipabout=59 L=66 pabout=69 pat=18 pfor=55 pin=47;
speak-up 0 pabout=75; spearheaded -22; specify -5 o=48; speculate -6 Ipon=11 It=33 pabout=64 t=72; spell-out -5 Mo=35 o=23; spend -36 Ig=20; spill
-27; split -30 pabout=32 q=14; sponsor -35; spot -12 o=36; spread -21 Io=23 pagainst=16; spur -27; squeeze -26; stabilize -22; stack -26; stage -27;
staked -29; stall -31 L=20 q=13; stand -31 L=16 pby=21 pfrom=25 pon=18 t=17; standardized -22 c=19; stare -22 L=40; start -24 Go=15 L=35; startled
-22; state -6 Gc=46 Gpon=37 Gq=70 Gt=44 Io=32 Iq=51 L=70 c=35 i=15 j=52 o=7 pon=17 pover=16 q=87 t=42; stationed -22; stay -48; steal -33; steer -36;
stem -33; step -33 L=21; stick -29 L=27; stifle -9 Io=30; sting -22; stir -32; stoke -30; stop -32 L=18 j=28; stored -22; strengthen -34 L=19; stress
2 Gc=35 Gt=84 It=73 j=67 o=68 t=52 vpout=14; stretch -30 L=26; strike -23 c=14 pdown=35 t=28; strive -3 Gi=25 pfor=55; structured -22; struggle -16
Gi=19 Gpto=34 L=29 i=24; study -33 t=14; stumble -22 L=40; stumped -22; stunned -22; subjected -22; submit -34; subpoena -22; succeed -41; sue -16
Go=29 Mo=19 i=14; suffer -37; sugarcoated 0 c=82; suggest 4 Gc=27 Gpduring=26 Gq=85 Gt=52 Ic=12 It=43 L=80 Mc=18 Mo=20 c=75 g=47 j=56 o=43 pin=41
pon=33 t=70; suited -27; summed -9 pup=32; summon -24; supplement -26; supplied -22 c=19; support -14 Gc=4 Go=21 L=44 Mo=16 c=12 i=17 j=43 o=32 q=41
w=31; suppose -36; surge -33; surmise 5; surpass -31; surprise -39; surrender -22 L=40; surround -39; surveyed -34; survive -38 L=14; suspect -10
It=26 o=13 pof=15 vpof=10; suspend -24 c=11; sustain -31 L=24; swallow -22; swamp -22 L=40; swarmed -22; sway -33; swear -13 c=34 t=72; sweep -39;
swim -24; swing -32; switch -35 L=18; tackle -22 c=19 o=31; take -31 Gpto=27 L=6; talk -4 Gc=49 Gj=11 Go=11 Gpabout=51 Gpat=15 Gplike=14 Gpof=36
Gpup=30 Ipof=39 Ipon=15 L=44 Mo=48 Mpabout=28 a=26 c=50 o=12 pof=52 pon=56 pover=18 pthrough=33 pup=28 pwith=24; tap -36; taped -22 L=32; target -22
o=29; tarnish -13 Io=23 o=13; tasked -27; taunt -22; tax -35; teach -27 L=31 c=13 t=37; teamed -26; tear -29; telegraph 0 o=57; televised -27 L=30
c=13; tell 12 Gc=47 Gj=26 Gpabout=60 Gpduring=40 Gpinto=27 Gpto=52 Gq=78 Gt=57 Gw=48 Ic=28 Ij=25 It=50 Iw=51 Mc=47 Mo=58 Mq=39 Mt=87 Mw=73 a=83 c=66
g=23 j=72 o=52 pat=44 pin=22 pof=64 poutside=12 pto=65 pwith=34 q=77 t=88 vc=25 vi=45 vpto=24 vq=47 vt=52 w=84; temper -26; tend -23 L=38; terminate
-26; test -40; testify 2 c=60 pin=39 t=73; thank -2 Go=32 L=67 c=63 o=57; think -6 Gc=46 Gpabout=59 Gpamong=12 Gt=48 Ipabout=20 It=32 L=41 Mc=27 Mj=34
Mpabout=16 Mpof=37 Mt=34 c=41 i=28 m=66 o=32 pabout=57 pfor=20 pof=15 q=30 t=46; threated 0 i=64; threaten -5 Gc=23 Gi=56 Go=21 Gpto=22 Gq=47 Mc=17
Mg=12 i=49 o=19 pto=38; thrilled -24; thrive -22; throw -20 Gpin=25 Ij=26; thunder 0 o=57; thwart -33; tick -6 o=21 pdown=14 poff=64; tie -25 L=35;
tighten -34 L=19; tip -16 i=39; titled -20 q=9 vq=30; tolerate -5 Mt=36 o=48; top -38; toss -16 pin=28 q=36; touch -12 o=7 poff=14 pon=49 t=49; tour
-26 t=24; tout -8 Gc=19 c=46 j=50 o=41 w=42; toyed 0 pwith=40; traced -13 c=27 o=38; track -23 Go=22; trade -17 c=28 j=12 o=36; trail -45; train -33;
trample -22; transcend -26; transfer -30; transform -33; transitioned 0 pinto=34; translate -35 L=19; transport -24; trapped -22 L=40; trash -15 i=15
o=29; travel -41; treat -41; trending 0 o=57; trigger -33; troubled -22; trounced -30; trump -39; trumpet -6 Gw=31 o=48; trust -21 Mj=27 c=21; try -21
L=33 c=20 i=17 pat=29; tuned -22; turn -32 L=10 g=22 j=23 pagainst=45 pfrom=20; tussled 0 pover=50; tweet 8 Ga=34 Gpabout=61 Gpat=72 Gpout=15 Gt=72
L=92 c=77 j=77 o=54 pabout=62 pat=38 q=83 t=74; unauthorized -24 L=36; uncover -19 o=19 t=37 w=23; undecided -29 L=22; undercut -24; underestimate -12
o=28; undergo -29; underline -22; undermine -31 o=18; underscore -7 Gc=20 Go=20 Gt=45 Io=31 c=71 j=21 o=34 t=82 w=44; understand -15 Gpabout=24 Gt=20
It=13 Iw=35 Mo=27 Mw=28 c=32 o=19 w=31; understated -22; undo -15 o=29; undocumented -33; unfold -30; unify -39; unite -40; unleash -20; unloaded -9
L=61 pon=39; unnoticed -24 q=22; unqualified -24; unravel -24; unsettled -22 c=19; unsolicited -22 c=19; unveil -8 j=60; update -35; upend -32 m=16;
upgraded -22; uphold -22; upset -33; urge 1 Gj=43 Gpto=38 Gq=56 Ij=28 Ipto=13 Iq=39 L=59 j=67 m=65 t=65; use -31 L=8 j=16 t=16; usher -30; utter -10
Iq=46 o=28; validate -24; value -26 L=33; vary -31; veer -13 o=38; veiled 0 o=57; vented 5 pabout=83 pto=53; venture -22 L=40 c=19 t=30; veto 0 Go=42
Io=9 o=65; vetted -30; vie -20 Mpfor=29; view -10 Gc=16 Gt=39 Io=24 Mo=25 c=40 o=39 t=52; violate -41; visit -46; voiced -1 L=54 j=36 o=63; voided 0
o=57; volunteered -13 L=55 i=28 pfor=15; vote -17 Gi=34 Gt=15 Ipagainst=42 Mi=25 Mo=16 c=28 i=22 j=12 m=40 o=24 pagainst=32 pdown=31 pfor=43 q=35
t=27; vouch 2 Gpfor=51 Ipfor=18 pfor=66; vow 6 Gi=41 Gpto=34 L=64 i=78 pto=31; waged -24; wait -43; walk -23 Io=26 L=39 c=18 o=20; want -10 Gi=26
Io=30 Mc=30 Mi=24 Mo=27 Mpto=31 c=20 j=47 q=32 w=31; warm -19 Mpto=32; warn 3 Gi=37 Gpabout=37 Gpfor=27 Gpof=37 Gq=60 Gt=54 It=75 L=85 Mj=44 c=74 j=75
pabout=54 pfrom=32 pof=63 q=92 t=68 vpabout=70 vpagainst=18; warrant -22; waste -31; watch -26 L=27 Mi=28 Mo=29 c=14 w=13; wave -35 L=18; wavered 0
pin=36; weaken -24; wear -45; weigh -13 L=55 g=15 o=10 pin=43; welcome -9 Gpto=17 Mc=13 Mo=16 j=58 q=74; whack 0 o=57; whisper -5 pto=38; widen -35
L=19 m=12; wield -22 L=40; willing -21 L=43 i=17; win -61; wind -30 L=21; winnow -22; wipe -26; wish -8 Gc=18 c=46 o=44 pfor=23; withdraw -13 Ij=28
o=36 t=48; withhold -15 Go=24; witness -5 Io=26 o=42 q=56; wonder -3 Ipfor=12 Iw=14 L=78 Mw=61 o=27; work -41 paround=25; worry -10 Gpabout=32 Gt=39
Ipabout=15 It=26 Iw=16 Mpabout=21 c=46 o=11 pabout=36 t=65 vpabout=10 vt=13; wounded -26; wracking 0 o=57; wrap -19 pup=18; wrest -26; write 10 Gc=49
Go=26 Gpat=44 Gpfor=31 Gpon=36 Gq=71 Gt=93 Io=16 Ipabout=46 Mq=61 c=63 g=54 o=37 pabout=50 pfor=79 pin=42 pinto=21 pof=82 pon=70 pto=37 pwith=31 t=79
vpabout=56 vpby=4 vpon=14 vpwith=29 w=66; write-off -22; yanked -26; yell -3 Gpat=21 Gq=80 L=61 Mq=15 pat=19 q=86; yield -20 pto=23 q=30; ~acceptance
-24; ~account -40; ~accounts -20 npof=21; ~accusation -22; ~accusations -28; ~admiration -13 Npof=28; ~admission -24; ~advice -24 Npabout=32;
~agreement -19 Nt=27 ni=22 nt=27; ~agreements -24; ~alarm -5 Nt=51; ~alarms 0 Npabout=64; ~allegations -16 Npagainst=33 nt=17; ~announcement -24;
~answer -20 Ni=45; ~answers -27; ~anxieties -16 Npabout=38; ~anxiety -20 npabout=26; ~apologies 5 Npfor=64; ~appeal -26; ~appeals -39; ~applause -29;
~approval -22 npof=21; ~argument -17 Npabout=30 Npagainst=32 Npin=21 Npon=25; ~arguments -31; ~assertion 4 Npduring=48 Npof=60 Nt=53 npof=44 nt=53;
~assertions -22; ~assurances 3 Nt=78 nt=27; ~attack -33 Npagainst=21; ~attacks -24 Npon=15 npabout=30 nt=16; ~backing -32; ~belief -20; ~bid -39;
~blame -9 Npon=39; ~call -18 Ni=17 Npfor=24 Npon=25 npto=17; ~calls -20 Ni=25 Npfor=15 npto=21; ~charge -39; ~charges -25 Npover=27; ~claim -18 Ni=19
Npin=17 Npof=21; ~claims -35; ~comment -14 Npabout=32 Npon=27 Nt=26; ~comments -20 Npabout=23 Npon=32; ~commitment -19 Ni=26; ~commitments -13
Npto=25; ~complaint -27; ~complaints -34; ~concern -19 Npabout=34 Nt=20; ~concerns -15 Npover=25 Nt=13 npabout=29 npover=14 nt=18; ~concessions -27;
~conclusion -11 Nt=34; ~conclusions -5 Npabout=43; ~contention -15 Nt=25; ~criticism -18 Npof=27 npover=28 nt=24; ~criticisms -17; ~critique -15
Npof=18; ~critiques -29; ~declaration -24; ~declarations -9 Npof=39; ~defense -20 Npof=20; ~demand -32; ~demands -19 Npfor=30; ~denials 0 npof=39;
~denunciation -22; ~description -17 Npof=16; ~descriptions -26; ~desire -11 Ni=14 Npto=32 ni=25; ~disagreement -3 Npwithin=15 npon=30; ~disagreements
0 Npover=20 Npwith=50; ~disclosure -24; ~disclosures -5 npof=34; ~discussion -25 npof=21; ~discussions -27; ~doubt -6 Npof=17 Npon=17 Nt=40 npabout=37
nt=38; ~doubts -14 npabout=21; ~emphasis -33; ~endorsement -25; ~endorsements -27 npof=17; ~estimate -22; ~estimates -3 Npof=46 npfor=38; ~expectation
-26; ~expectations -20 Npfor=23; ~explanation -22; ~explanations -22; ~fear -12 Npabout=44 Nt=41 npfor=25; ~fears -18 Npabout=9 Npof=16 npof=22;
~feeling -22; ~feelings -13 Npabout=17 Nptoward=32; ~findings -22; ~hope -14 Npfor=18 Npof=47 Nt=9; ~hopes -16 Ni=34 Nt=36 npfor=29; ~idea -20 Npof=23
Npon=30 nt=20; ~ideas -24 Npfor=16; ~impression -24; ~impressions 0 Npof=52; ~inquiries -22; ~insistence -15 Nt=25; ~intention -17 Ni=22;
~interpretation -11 Npof=29; ~invitation -22; ~letter -18 Npabout=36 Npon=31; ~message -19 Npabout=35 Nparound=29 Npof=19 npabout=26; ~messages -26
Npof=22; ~news -50; ~note -6 Npabout=62 Npfor=39 Npof=34 Npon=17 nt=13; ~notes -26; ~notion -19 Nt=28; ~objections -22; ~observation -5 Nt=51
npabout=22; ~offer -26; ~opinion -25 Npon=19; ~opinions -24; ~opposition -24; ~order -27 Ni=16 Npon=28; ~plan -19 Npto=30; ~plans -20 Npof=30
npfor=19; ~plea -11 Npfor=27 Nt=14; ~pleas -5 Npon=43; ~pledge -14 Ni=35; ~pledges -24; ~post -39; ~posts -27; ~praise -16 Npfor=25 npon=21;
~prediction -5 Npabout=54; ~projection -22; ~projections -24; ~promise -10 Ni=38 Npof=11 ni=32; ~promises -11 Npof=29 Npto=32 npof=30; ~proposal -21
Npfor=27; ~proposals -17 Ni=29 Npfor=24; ~protest -30; ~protests -17 Npagainst=32; ~queries -11 Npabout=45; ~question -23 npof=20; ~questions -18
Npfor=24 npabout=23; ~quote -22; ~quotes -11 npabout=39; ~rebuke -22; ~recommendation -24; ~recommendations -26; ~refusal -22; ~rejection -12 Npof=28;
~reluctance -13 Ni=21; ~remark -5 Nt=51; ~remarks -26 Npabout=20; ~reminder -21 nt=16; ~reply -9 Npto=34; ~report -43; ~reports -23 npabout=30;
~request -28 Npwith=26; ~requests -37; ~requirement -24; ~requirements -26; ~resistance -33; ~response -27 Npon=28; ~responses -29; ~revelations -11
Npabout=20 npabout=14 nt=34; ~rumors -6 Npof=18 Nt=25 nt=42; ~skepticism -5 Npof=19 Nt=51; ~speech -21 Ni=20 Npabout=22 Npon=22 npagainst=18
npregarding=28 nptoward=28; ~speeches -30 Npabout=29; ~statement -9 Ni=13 Npabout=59 Npof=31 Npon=43 Nt=58 npabout=18; ~statements -15 Npabout=13
Npof=27 Npon=26 Nt=30; ~stories -20 Npabout=28 npabout=18; ~story -20 Npabout=17 Npfrom=20 Npof=20; ~suggestion -9 Nt=48; ~suggestions -27; ~support
-27 Npat=21; ~suspicion -22; ~talk -15 Npabout=27 Npof=17 Nt=13 npabout=27; ~talks -24 npover=31; ~testimony -11 Npabout=45 Npon=24 npabout=15;
~thought -22; ~thoughts -29; ~threat -43; ~threats -33; ~tweet -14 Npabout=15 Nt=38 npabout=36; ~tweets -24; ~understanding -8 Npof=43 Nt=22;
~unwillingness -10 Npto=33; ~view -18 Npof=20; ~views -23 Npof=17; ~vow -8 Ni=28 Nt=47; ~warning 5 Nt=76; ~warnings -15 Npabout=12 Nt=38; ~wishes -22;
~word -13 Ni=37 Npabout=54; ~words -25 Npabout=25 Npfor=22; ~worries -27; ~worry -27`
