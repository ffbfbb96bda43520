package lexicon

// The counts below say how often a verb or noun stood as the cue of an
// attribution, with source and content where the frames of model/internal/said
// expect them, in the training part of PolNeAR 1.0 (Newell, Margolin and Ruths
// 2018). They are smoothed: a pair counted once or twice stays close to what
// lemma and frame give apart. No text of the corpus is in them.

// codeOdds holds the log odds of each frame, in tenths; * is over all.
const codeOdds = `
Gc=-16 Gg=-28 Gi=-17 Gj=-23 Go=-25 Gpabout=-8 Gpagainst=-25 Gpat=-21 Gpby=-44 Gpdown=-42 Gpfor=-20 Gpfrom=-39 Gpin=-51 Gpinto=-35 Gpof=-24
Gpoff=-35 Gpon=-27 Gpout=-45 Gpover=-29 Gpthrough=-33 Gpto=-16 Gpup=-34 Gpwith=-36 Gq=-3 Gt=-3 Gw=-10 Ia=-36 Ic=-31 Ig=-30 Ii=-30 Ij=-31
Io=-29 Ipabout=-10 Ipagainst=-15 Ipat=-36 Ipbehind=-34 Ipby=-35 Ipdown=-32 Ipfor=-25 Ipfrom=-42 Ipin=-45 Ipinto=-31 Ipoff=-41 Ipon=-22
Ipout=-50 Ipover=-41 Ipthrough=-36 Ipto=-29 Ipup=-55 Ipwith=-32 Iq=-12 It=-8 Iw=-15 L=12 ML=-46 Mc=-21 Mg=-25 Mi=-20 Mj=-26 Mo=-26
Mpabout=-12 Mpat=-34 Mpdown=-33 Mpfor=-19 Mpfrom=-41 Mpin=-40 Mpinto=-42 Mplike=-34 Mpoff=-33 Mpon=-25 Mpout=-40 Mpthrough=-33 Mpto=-18
Mpup=-49 Mpwith=-24 Mq=-22 Mt=-8 Mw=-9 a=-14 c=-1 g=-12 i=-13 j=-11 ni=-20 npabout=-14 npagainst=-23 npamong=-46 npat=-48 npby=-52
npduring=-26 npfor=-21 npfrom=-46 npin=-44 npinto=-35 nplike=-33 npof=-23 npon=-23 npover=-18 npthan=-33 npthrough=-32 npto=-27 npwith=-34
nt=-15 o=-15 pabout=-7 pagainst=-9 pamong=-37 paround=-23 pat=-22 pbehind=-28 pbetween=-30 pbeyond=-34 pby=-22 pdown=-23 pduring=-42
pfor=-12 pfrom=-40 pin=-30 pinto=-34 plike=-26 pof=-12 poff=-18 pon=-16 pout=-25 poutside=-36 pover=-25 pthrough=-28 pto=-23 ptoward=-24
punder=-43 pup=-26 pwith=-25 q=3 t=7 vc=-42 vg=-23 vi=-14 vj=-25 vo=-27 vpabout=-11 vpagainst=-35 vpat=-46 vpby=-36 vpfor=-13 vpfrom=-48
vpin=-46 vpinto=-39 vpof=-17 vpoff=-32 vpon=-34 vpout=-38 vpover=-22 vpto=-34 vpup=-23 vpwith=-28 vq=-22 vt=-13 vw=-10 w=-1 *=-12`

// cueTable holds a lemma, its log odds in tenths, and percentages by frame.
const cueTable = `
abandon -38; abide -25; abolish -23; accelerate -32; accept -19 It=13 Mc=17 o=31 pabout=15 q=24 t=63; acceptance -25; access -29; accommodate -23;
accompany -35 L=18; accomplish -28; account -43; accounts -21 npof=15; accusation -23; accusations -28; accuse 0 Gj=46 Go=33 L=55 Mc=46 Mo=52 c=39
j=62 o=62 pof=21 vpby=18; achieve -39; acknowledge 2 Go=18 Gpto=34 Gt=57 Gw=45 Ic=12 Io=6 It=32 L=63 Mo=43 c=64 g=67 j=68 pfor=67 pin=13 t=82 w=84;
acquiesce 6 i=71 pin=42 pto=52; acquire -31; act -41; adapt -28; add 8 Go=11 Gpof=54 Gpon=25 Gpover=17 Gpto=30 Gt=65 Ic=19 Io=8 It=81 L=87 Mc=60 Mo=13
o=17 paround=31 pby=27 pof=51 pover=28 pto=32 pup=17 q=84 t=85 vj=27 vo=24 vpby=10; address -22 Iw=31 L=32 c=46; adjust -29; administer -28;
admiration -13 npof=21; admire -8 c=44 o=34; admission -25; admit 0 Gc=24 Go=9 Gt=52 It=68 L=96 Mo=52 c=58 pabout=71 pin=35 pto=15 q=88 t=74; adopt
-26 L=26 c=7 o=18 t=24; advance -38; advertise -36; advice -24 npabout=30; advise -21 L=43 i=26 t=34 w=45; advocate -17 Gpfor=21 Ipfor=36 Mg=23 c=22
pagainst=16 pfor=6; affect -43; affirm -10 Io=17 o=33 q=46 t=62; afford -19 vj=28; agree -3 Gi=39 Ipon=13 Iq=33 L=39 Mi=20 Mpon=13 Mpwith=11 c=51 i=46
o=28 pin=34 pon=62 pwith=36 q=83 t=64; agree-to -21; agreement -22 nt=32; agreements -25; aid -29; aim -21 Gi=20 L=25 i=37 o=16; air -26 L=33 c=14;
alarm -5 nt=47; alarms 0 npabout=57; alienate -34; align -25 L=35 o=24; allegations -22 nt=15; allege -3 Go=21 Gt=40 c=62 o=31 t=94; allocate -26;
allow -22 Gq=15 L=32 Mo=18 c=19 o=25; allude 0 Gi=52 Gpto=31 pto=55; alter -31; amass -29; amend -23; amount -34 t=13; amplify -16 o=23; analyze -26;
announce 4 Gc=43 Gt=42 Ic=14 Io=7 Iq=69 It=75 Iw=38 L=76 Mo=36 c=75 j=65 o=70 q=65 t=70 vo=54 w=49; announcement -18 ni=30; answer -16 Io=21 c=43 j=14
ni=25 t=43; answers -28; anticipate -4 c=51 t=89; anxieties -16 npabout=28; anxiety -20 npabout=26; apologies 5 npfor=63; apologize -8 Gpto=17
Mpfor=38 pfor=49 pto=20 q=49; appeal -28 pto=18; appeals -39; appear -32 L=12 t=7; applaud -2 Go=42 Io=34 L=54 j=60 o=43; applause -29; apply -40;
appoint -13 L=55 Mo=17 c=59 j=42 o=25; appreciate -29; approach -38 L=14; approval -22; approve -15 Gpabout=19 L=53 j=40 o=27 pfor=14 pof=26; argue 9
Gc=73 Go=53 Gpagainst=29 Gpwith=38 Gt=60 Ic=45 Ipwith=18 It=72 L=52 Mt=58 c=83 j=86 o=24 pat=60 pover=54 pwith=28 t=84; argument -17 npabout=17
npagainst=29 npin=17 npon=23; arguments -31; arm -34 L=20; arrange -28; arrest -32 L=22; arrive -44; articulate -16 Io=27; ask -1 Gc=53 Gi=26 Go=14
Gpabout=42 Gpto=62 Gq=43 Gt=52 Gw=84 Ipabout=32 Ipduring=18 Ipfor=6 Iw=23 L=75 Mj=39 Mw=40 c=80 i=17 j=43 o=53 pabout=28 pat=43 pfor=36 pof=40 pon=52
q=67 t=91 vi=48 vpby=35 vpduring=18 vpupon=18 vq=35 vw=69 w=59; assail -8 o=42; assemble -29; assert 1 Go=33 Gt=53 Io=9 It=56 L=75 o=34 t=78;
assertion 4 npduring=46 npof=61; assertions -23; assess -29; assign -34; assist -31; associate -37 L=16; assuage -26; assume -12 Gc=12 Gt=38 c=35 o=9
vt=41; assurances 3 nt=64; assure -2 L=81 c=45 pto=41 vi=30 vpof=11; attach -28; attack -17 Ic=22 c=41 j=12 npagainst=17 o=50 t=18; attacks -27
npabout=29 nt=16; attempt -15 Gi=17 i=24; attend -49; attract -44; attribute -14 Mt=45 g=15 o=41; authorize -15 c=56 i=13 j=39 o=29 vi=4; avoid -36
L=17; await -32; back -13 Gc=7 Go=27 c=26 o=36 pfrom=17 t=48; backing -32; bail -25; balance -29; ban -30 o=35 t=19; bank -37; bar -25; bash -18 L=48
j=37; battle -29 L=22 pover=26 t=13; beam -11 L=83; bear -40; beat -37; become -48; beg -26 L=32; begin -26 Gt=12 L=29 c=10 pby=44 q=19; belief -20;
believe -8 It=44 L=37 Mc=22 Mo=19 c=37 g=24 i=15 o=10 pabout=32 pin=38 q=29 t=56 vi=21 w=68; belittle -9 L=61 o=43; belong -32; bemoan 8 j=77 o=69;
bend -28; benefit -44; berate -5 o=23 vpby=29; bet -21 t=34; betray -29; better -21 Mi=23; bid -36 Gi=26 L=17; bind -40; bite -28; blame 1 Go=67 Io=30
Ipfor=8 Mo=52 c=47 j=60 npfor=23 npon=37 o=61 vpfor=62; blare -11 L=83; blast 3 Gc=61 Gj=23 Go=11 c=63 j=80 o=59 pout=69; bless -26; block -21 L=34
o=48; blow -30; bludgeon 0 Io=36; blunt -25; boast -2 Go=13 Gpabout=65 It=40 L=45 c=53 o=19 pof=61 pto=16 t=94; bolster -35; bomb -25; book -23 t=30;
boost -27; borrow -32 L=22; bother -31; bow -29 L=27; brace -21 L=43 pfor=19; brag -10 Gpabout=21 It=26 c=40 pabout=43 t=78; break -52; brief -21
L=42; bring -42; bring-up -18 L=48 o=22; bristle -4 L=53 pat=52; broadcast -21 Ic=26 c=16; broaden -30; buck -28; build -58; burn -34; burrow -23;
burst -26; bury -32; buy -31 L=24 Mo=21 t=14; bypass -25 c=16; cajole -5 Io=25; calculate -9 o=12 t=86 vi=19; call -7 Gc=39 Go=42 Gpinto=23 Io=19
Ipinto=24 L=12 Mi=14 Mpin=27 Mt=57 c=35 i=55 ni=11 npfor=21 npto=19 nt=20 o=40 poff=13 pover=34 pwith=34 q=48 vo=23 vq=10 w=70; call-for 5 Gpfor=57
pfor=69 vpfor=44; call-on -5 Gpon=18 Ipon=11 pon=53; call-out -6 o=64; call-upon 5 pupon=62; calls -21 ni=27; calm -25; cancel -33 L=21; capitalize
-36; capture -29; care -9 Io=30 Ipabout=24 c=41 pfor=21 w=65; caricature 0 Io=36; carry -36 L=11; carve -30 L=26; cast -14 Gpabout=21 Io=26 L=44 c=33
i=14 o=31; castigate -5 o=38; catapult -25; catch -45; cater -25; cause -47; caution 10 j=80 pagainst=62; celebrate -23 c=15 j=32 o=17; cement -18
o=27 t=40; certify -25; challenge -10 Gc=9 Gj=33 Mo=32 j=47 o=36 vpover=39; champion -24 Gq=13 o=17; change -43 Iw=26; chant 2 Gq=53 o=36 pat=49;
characterize 2 Io=38 o=56; charge -16 c=23 o=17 t=47 vpwith=29; charges -25 npover=28; chat -25; cheat -23; check -34 L=19; cheer -13 Gpfor=27 a=14
o=25 pfor=41 pon=21; chide 9 Go=53 c=93 j=80 o=74; chime -15; choose -22 Gi=17 Mj=22 c=11 o=15; circulate -14 g=41; cite 3 Gj=48 Go=49 Gq=46 Ipto=15
L=56 Mo=19 g=69 j=45 o=71 q=71 t=68 vpby=33; claim -5 Gc=53 Gpwithout=39 Gt=28 Ic=18 L=65 Mc=15 Mo=35 c=76 i=51 j=44 npabout=20 npfor=12 npin=18
npof=9 npon=10 npover=16 nt=14 o=50 pat=31 pto=38 q=80 t=67; claims -36; clamor -23; clap -23; clarify -3 Gc=25 Gt=59 Gw=35 Io=22 t=91; clash -16 o=35
pover=23; classify -48; clean -23; clear -42; click -25; climb -25; clinch -43; cling -5 pto=37; close -31 Gpwith=25 L=16; coalesce -31; collaborate
-23; collapse -23; collect -37; combat -38; combine -36; come -43 Gpover=25 Mi=25 paround=17; come-out -14 pagainst=54 pfor=32 pof=11; command -21
c=45; commend 0 o=56; comment -5 Gg=33 Gpon=27 Ipon=54 Mpabout=53 Mpfor=34 Mpon=34 c=39 npabout=39 npbelow=14 npbeyond=14 npof=13 pon=47 t=68;
comments -22 npon=24; commit -25 Ipto=26 c=15 o=17; commitment -19 ni=24; commitments -13 npto=20; communicate -25; compare -22 Go=19 L=41 o=38;
compel -31; compensate -23; compete -43; complain 6 Gpabout=64 Ipabout=76 It=63 L=77 o=43 pabout=61 pof=73; complaint -15 npto=29; complaints -34;
complete -37; complicate -33 L=21; comply -32; compose -25; compromise -30; concede 1 Go=16 Gt=53 It=56 c=66 t=76; concern -22 npabout=25 nt=15 o=21
pabout=6 t=21; concerns -16 npabout=21 npover=22 nt=17; concessions -28; conclude 10 Gc=73 Go=30 c=93 pin=23 q=96 t=74 vpby=10; conclusion -11 nt=32;
concur 0 Ipwith=33; condemn -5 Gq=45 Io=26 c=80 j=70 o=42 q=80; conduct -52; confer -26; confine -23; confirm -5 Gc=21 Go=35 L=92 c=79 o=27; confront
-22 o=15 w=18; confuse -28 L=30 c=12; congratulate -2 Go=30 Io=27 Mo=12 c=78 o=51 vpfor=30; connect -23 c=17 o=15; consider -17 Gw=9 L=50 c=22 g=22
j=21 o=30 w=30; consist -25 L=28; consolidate -32; constitute -28 c=12; consult -38; consume -23 c=18; contact -30; contain -41; contemplate -5 c=60
g=55 w=74; contend -5 Gt=45 c=59; contention -15 nt=24; contest -21 o=16 q=25 t=26; continue -11 Gc=10 Gi=4 Gpto=14 Mw=23 c=31 j=20 o=3 pon=14 q=76
t=62; contradict -9 Io=20 L=61 o=45 w=67; contribute -42; control -41; convene -18 j=29; convert -34; convey -5 It=59 o=23; convict -35 L=18; convince
-20 Gt=13 Io=27 It=25 c=22 t=18; cool -23; cooperate -25; coordinate -35; cope -26; correct -11 Mo=31 o=15; correspond -23; cost -43; count -17 L=33
o=34 pon=21 vpamong=30; counter -12 Iq=17 It=22 c=60 o=13 pwith=30 w=59; cover -24 Mo=18 c=33 w=15; crack -37 L=13; crash -25; create -37 L=16 j=26;
credit 0 Go=60 pto=19; cripple -28; crisscross -29; criticise 5 c=87 o=66; criticism -20 npabout=33 npof=20 nt=21; criticisms -30; criticize 1 Gj=15
Go=42 Ij=35 Io=25 L=55 Mo=13 a=35 c=53 j=65 o=67 pfor=39 pon=30 vpby=28 w=82; critique -11 npof=22; critiques -29; cross -38; crowd -29 t=20; crush
-33; cry -3 o=27 pout=31 q=66; crystallize -13 Gw=18 Iw=37 c=34 g=16 w=33; curb -35; cut -51; damage -39; dampen -26; dance -26 L=32; dare -9 i=16
j=48; deal -46; debate -19 Gq=20 Gw=37 L=46 c=24 o=22 pon=25; debunk -23; decide -14 Gi=28 Go=24 Gw=12 Iw=6 L=55 Mc=32 c=26 i=27 o=10 pabout=22 pin=28
pon=28 t=57; decimate -23 q=23; declaration -25; declarations -23; declare 0 Gc=12 Go=9 Io=30 It=43 Mo=26 Mw=41 c=36 j=63 o=33 pfor=30 pin=48 q=92
t=75 vo=32; decline 3 Gc=35 Gi=26 Go=15 Io=11 L=76 c=85 i=65 j=68 o=64 pat=24 pfor=43 pin=13 pto=23; decrease -25; decry 5 Go=48 c=70 j=59 o=67;
deepen -9 o=34; default -26; defeat -49; defend -7 Gc=19 Gt=42 Io=24 Ipagainst=20 a=23 c=69 j=58 o=44; defense -25; defer -28 c=12; define -27 Iw=23
L=31 c=13; deflect -11 Io=19 o=15; defund -29; defy -32; delay -32; delete -29; deliver -17 Gc=27 Go=32 c=22 j=37 o=19 w=27; delve -23 c=18; demand -9
Gc=16 Go=22 L=86 Mo=32 Mpfor=13 i=36 nt=18 o=41; demands -19 npfor=29; demonstrate -9 Gt=63 It=62 Iw=42 Mt=54 c=42 o=30 t=64 w=41; denials 0 npof=44;
denounce -1 Gc=22 L=68 Mq=43 c=86 o=72 w=79; denunciation -23; deny -9 Gc=17 Gt=39 Io=15 L=61 c=28 o=38; depart -25; depend -39 L=13; deploy -35;
deport -41; depose -25; deprive -30; derail -29; deregulate -5 Go=35; deride -4 j=57 o=41; descend -30 L=26; describe 2 Gw=76 L=46 Mo=18 c=91 j=42
o=73 vpon=34 w=87; description -18; descriptions -26; deserve -37; design -29; desire -11 ni=18 npto=30; destroy -31; detail -23 Mw=34 c=43 q=23;
detain -26; detect -32; deter -30; determine -16 Gt=20 Gw=26 c=23 g=13 t=46; develop -41; devise -5 Ij=31; devote -21 L=34 o=20; dial -29; dictate -16
L=76 w=27; die -40; differ -19 L=31 pby=29; dig -29; diminish -32 L=22; dine -23; dip -28; direct -30 L=26 j=17 q=14; disagree -9 L=61 pon=27
pwith=25; disagreement -4 npon=39 npover=37 npwithin=15; disagreements -9 npover=14 npwith=22; disappear -23; disavow -7 Io=15 Mo=33 c=45 o=42;
disclose -7 Iq=50 Mo=22 c=71 pfor=26 pto=36 t=83; disclosure -25; discount 0 Go=15 o=65; discourage -26; discover -25 L=35 pover=27 t=27; discredit
-19 o=22; discriminate -28; discuss -5 Gj=13 Go=20 Gw=57 Io=34 Iw=49 Mc=15 Mj=35 Mo=60 Mt=36 c=43 g=29 o=41; discussion -25; discussions -28; dislike
-32; dislodge -23; dismantle -30; dismiss -2 Gc=27 Go=39 Io=20 Mo=13 o=49 vpby=30; disparage -9 o=29; dispel -23; displace -25 c=16; display -17 Gw=14
o=24 w=26; dispute -4 Mt=63 o=50; disqualify -26; disregard 5 c=87 o=66; disrupt -31; distance -10 Io=17 c=27 o=44; distinguish -6 Io=45 c=47 o=22
q=53; distort -26; distract -28; distribute -34 t=13; divert -28; divide -43; do -46; document -20 c=15 o=32 t=29; dodge -23; dominate -47; don -25;
donate -39; double -28 L=30; double-down -10 pon=29; doubt -4 Mt=62 c=60 npabout=40 npof=14 npon=11 nt=49 o=16 t=74; doubts -10; downplay -30 L=26;
draft -36; drag -32; draw -28 L=30 c=7 j=30 vt=29; drink -26; drive -37 t=35; drop -39 L=10; drum -23; dump -15 Ic=28 j=14; dwell -25; earn -50; ease
-30; eat -33 L=21; echo -9 Gc=17 Gq=63 L=61 c=43 o=37 t=84; eclipse -25; educate -28 L=30; elaborate -11 L=83 c=38; elect -30 Gc=22 L=26; elevate -24
c=17; eliminate -41; email -14 L=31 g=52 j=40 o=37 q=38 t=13; embarrass -32; embody -28 q=16; embrace -17 Gw=14 L=50 c=22 o=27 t=41 w=52; emerge -30
L=17 g=29 t=15; empathize 0 Ipwith=34 pwith=32; emphasis -33; emphasize 4 Gc=38 Go=23 Gpto=63 Io=52 Mg=22 o=62; employ -34; empower -16 o=35; enable
-32 L=22; enact -18 o=22; encompass -23 c=18; encounter -30 L=26; encourage -11 Gj=22 Gpto=14 Gq=33 Iq=44 It=49 c=38 g=19 j=36; end -35 Gq=30 L=12;
endanger -23; endorse -9 Gc=13 Go=24 Io=26 L=41 c=12 g=49 j=19 o=47 t=80; endorsement -25; endorsements -27; endure -25 L=35; energize -34; enforce
-28; engage -45; enhance -25 c=16; enjoy -11 c=59 g=45 j=20 o=15 q=70 w=63; enlist -28 c=12; ensure -44; enter -46; entertain -5 Io=25; envision -6
Mo=34 g=27 i=50 o=17; eradicate -23; erect -23; erode -26 c=14; erupt -36; escalate -14 o=31; escape -31; establish -28 L=29; estimate 2 c=68 i=40
npof=18 o=58 pat=39 t=83; estimates -4 npfor=41 npof=32; evade -11 Io=19 o=15; evaluate -9 Mo=32 w=41; examine -20 Gq=18 c=23 q=53; exceed -36; excite
-30; exclaim 5; exclude -9 c=34 o=43; excoriate -5 Gq=43 vpby=29; execute -26; exercise -23; exhort -5; exist -29 L=28 i=19; exit -35; expand -31
Ipon=21 L=19 pupon=26; expect -3 Gc=40 Gi=23 Gj=15 Go=30 Io=34 Mi=9 Mo=39 c=53 i=25 j=25 o=28 pon=49 t=70 vi=57 vpin=27 vpto=46; expectation -26;
expectations -20 npfor=23; experience -8 L=50 j=25 o=40; explain 2 Gc=27 Gq=56 Gt=38 Ic=12 Ii=13 Io=25 It=78 Iw=43 L=88 Mw=57 a=38 c=60 j=68 o=59
pthrough=40 q=71 t=83; explanation -23; explanations -23; exploit -34; explore -29; export -23; expose -10 Io=20 c=65 o=29; express 1 Gc=25 Go=44
Io=25 L=69 Mj=15 Mo=41 c=73 j=60 o=58 ptoward=19 t=66; extend -42; extol 0 o=56; extoll -5 o=48; extradite -25; face -59; facilitate -29; fade -23;
fail -25 L=35 j=31; fall -52; fare -33 L=21; fault 0 Io=36; favor -18 L=38 c=17 o=19 vi=23 w=50; fear -4 Gc=49 Go=29 Gt=73 c=45 g=25 npabout=52
npfor=27 npof=12 nt=51 o=50; fears -36; feature -28; feed -34 L=19 t=13; feel -14 Gt=29 Ic=42 L=55 Mt=20 c=22 j=11 o=24 pabout=48 pfor=32 q=22 t=29;
feeling -23; feelings -13 npabout=13 nptoward=25; fend -25; fight -29 Gi=18 L=28 pabout=45; figure -19 t=63; figure-out -11 Gw=17 Iw=39 Mw=22 w=41;
file -22 L=18 c=36 o=25 t=32 w=19; fill -43; film -25; finance -37 L=16; find -10 Gc=12 Gt=61 Gw=24 It=21 L=69 c=39 i=19 j=21 pon=14 q=77 vi=18;
find-out -5 Iw=22 pabout=61; findings -23; finish -45; fire -21 c=21 o=17 pat=28; fire-back -4 L=38 o=50 q=85 t=86; fit -36; fix -34 L=20; flee -40;
fling -9 Go=32 o=14; flip -21 L=42 pfor=33; flirt -11 L=58 pwith=21; float -11 o=26; flood -32; flow -28; fly -44; focus -15 Gpon=19 Ipon=19 L=30
pon=26; follow -37 L=3; foment -23; forbid -23; force -38; forecast 3 o=63 pof=43 t=94; foresee -9 Mo=32 o=14; foretell -5 Mw=32 o=48; forge -28;
forget -8 Gi=16 c=69 i=22 t=56 vt=46; forgive -25; form -38; formulate -23; forward -3 Mt=65 o=52 pto=15 vpover=17; foster -28; frame -11 Io=23 o=26;
freeze -28; frustrate -30 t=18; fuel -40; fulfill -32; fume 0; fund -49; funnel -28; gain -48; galvanize -33; garner -37; gather -46; generate -31;
get -48 pbehind=25; give -30 L=17 c=18 g=29 q=11 t=18 vpby=17; go -38 L=3 a=21 pout=22; go-on -7 Gi=17 Gpto=44 L=93 Mi=14 a=18 i=46 j=15 o=6; govern
-21 o=25; grab -36 L=16; graduate -30; grant -39; grapple -19; grasp -23; greet -23 c=18 vpwith=15; grind -44; groan 0 pabout=71; grouse 5 Gt=85
pto=51; grow -42; guarantee -19 o=26 t=30; guard -28 c=12; guess -9 Iw=17 Mc=35 t=64 w=41; guide -31; gush -5 L=64 pabout=61; hack -38; hail -4 Go=9
j=32 o=63; halt -30; hammer -21 o=18; hamper -23; hand -26 Ipdown=26; handle -46; hang -33 L=14; happen -48; harangue -5 Go=35 t=59; harass -26; harm
-32; hate -9 Io=30 c=42 g=22; head -49; heal -25; hear -27 Ipin=25 L=31 Mc=27 c=10 o=17 q=17 t=23 w=10; heat -29; heckle 0 Gpat=21 Io=36 o=57; hedge
-23; heed -26; help -49; herald -5 j=29 o=48; hesitate 0 Mi=48 i=60; hide -35; highlight -12 Gc=7 Gw=16 Io=35 c=36 j=43 o=33 w=35; hint -2 Gpat=43
Gt=76 c=79 pat=28 t=51; hire -17 L=50 j=42 o=26; hit -27 c=22 t=23; hold -32 Gc=21 L=18 pup=20 vpup=21; hone -25; honor -34; hop -25; hope -5 Gc=22
Gi=32 Gpfor=33 Gt=70 L=65 Mi=38 j=29 ni=10 npof=50 nt=12 o=22 pfor=52 pto=30 q=54 t=55; hopes -14 ni=33 npfor=32 nt=25; horrify -23; host -48; house
-35 t=12; huddle -28; hurt -44; idea -20 npon=28; ideas -24; identify -10 Gc=15 Mo=21 Mpwith=46 c=58 j=21 o=40 pat=34; ignore -13 Go=17 L=55 Mo=24
j=13 o=29; illustrate -6 It=32 o=36 w=71; imagine -8 Gc=43 Gt=41 g=25 o=45 t=82; immigrate -25; impact -33; imperil -25; implement -18 L=48 o=34;
implore -5 j=54; imply -13 Gq=29 Gt=28 It=17 Mpabout=16 c=56 o=13 t=42; impose -28; impress -29; impression -25; impressions 0 npof=44; improve -42;
impugn -5 Go=28; incite -38; include -23 c=19 j=26 q=49; increase -39; indicate 7 Go=25 Gt=87 Ic=34 L=69 Mo=40 Mw=79 c=76 o=76 t=72; indict -26;
inflate 5 o=73; influence -39; inform -9 Gpabout=53 Gt=38 pof=21 vi=19 vpof=15 vt=20; initiate -23 c=18; inject -30; inquiries -23; insert -30; insist
6 Gc=67 Go=24 Gpto=67 Ic=42 Io=18 Ipon=20 It=54 L=76 Mpon=24 pon=38 t=77; insistence -15 nt=20; inspire -39; install -29; integrate -28 c=12; intend
-21 L=34 vi=23 vpfor=26; intensify -31; intention -18 ni=17; interject 0 i=35 q=90; interpret -11 o=32; interpretation -11 npof=22; intervene -30
q=13; interview -46; intimate 5 o=66; intimidate -23; introduce -22 c=11 o=18 w=18; invest -41; investigate -25 Gt=13 c=15 j=31 w=15; invitation -23;
invite -15 Gj=24 L=53 i=13 q=37 vi=25 vpto=27; invoke -3 Go=24 L=66 c=81 o=42; involve -50; isolate -25; issue -12 c=18 j=19 o=42 pon=12 q=43 t=20
vo=30 w=36; jeer -5 o=23 q=79; join -31 L=24 pin=26; joke 6 Gt=89 L=77 a=45 pto=28 q=78 t=96; jolt -23; judge -18 c=26; jump -24 L=37 pon=29; justify
-10 Io=36 vw=23; keep -31 Gj=26 Ig=18 L=24 g=19 q=10 t=17; kick -34 L=20; kill -53; knock -8 c=68 o=59; know -9 Gc=16 Gt=59 Gw=14 Io=20 Ipabout=40
Iq=22 L=41 Mt=54 Mw=30 c=36 i=21 j=23 pabout=20 pof=22 q=48 t=48 vi=35 vpabout=48 vpfor=49 vt=20 w=46; label -6 Go=23 c=37 j=52 o=37 q=42 vo=33; lack
-39; lambast 3 o=65; lament 5 Go=58 Gw=76 j=73 o=46 t=75; land -26 o=19; lash-out -3 pat=41; last -35; laud -11 o=32 pfor=19; laugh -16 L=40 poff=32;
launch -22 L=40 j=22 pinto=26 w=18; lay -19 poff=28; lay-out -7 Go=27 c=76 o=36 w=44; lead -41 pwith=25; lean -19 c=24 o=26; learn -10 Gc=15
Ipabout=48 It=26 o=10 pabout=29 pin=20 pof=36 pon=15 t=63 w=43; leave -42 w=28; lecture -11 Gq=57 pon=9; legalize -36; lend -24; let -31 L=16; letter
-22 npon=28; level -29 t=20; lie -20 Gpabout=38; lift -26 t=25; light -21 pinto=21 t=34; like -14 c=33 i=14 pabout=22 q=65; liken 2 c=84 o=63; limit
-45; line -16 Gpup=21 j=14 pup=18 t=43; link -19 Gpto=21 Ic=27 Io=15 L=37 c=25; list -3 Gc=20 Go=12 Gpfor=19 L=53 c=78 j=39 o=65 pon=24 q=82 vpby=30;
listen -38; live -39 L=14; loathe -23; lobby -22 i=32 j=22; locate -25; lock -40; log -11 o=15 pof=18 pon=38; look -16 Gi=17 Io=16 Ipat=15 L=35 Mi=45
i=37 j=14 pat=27 pinto=15 pto=20 pup=29; loom -35; lose -58; love -11 Mi=48 c=38 g=13 i=17 q=69; lower -36; lure -29; maintain -23 L=32 c=15; make -27
Ipfor=26 L=6 c=23 q=8; manage -35 L=18; mandate -26 c=14 t=24; manufacture -40; march -30 L=26; mark -32 L=22; market -33 t=15; marry -37 L=15; match
-38; matter -26; mean -25 L=35 c=2 pfor=15 q=19 t=22 vi=29; measure -30 t=15; meet -48; mention -1 Go=56 Io=30 Mc=56 Mg=41 Mj=39 Mo=58 Mt=46 a=33 g=37
i=35 o=56 pabove=15 pof=36 pon=23 q=60 t=65; merge -25; message -19 npabout=37 nparound=29 npof=15; messages -26; mind -9 Mo=32; minimize -25; mirror
-15 c=31 o=24; mislead -15 o=36 q=37; misrepresent -23; miss -30 L=25 c=23 t=18; misstate -9 o=29; mitigate -23; mix -33 L=21; mobilize -33; mock 0
Gc=30 Gj=43 Io=36 L=75 c=82 j=39 o=66; moderate -34 L=19; modify -26 L=32; monitor -24 L=37; morph 0 Io=36; motivate -28; mount -26 o=17; mourn -11
o=32; move -35 L=12 i=26 t=30; mull 0 g=63 o=57; muster -23; name -10 Gc=12 Go=25 Io=30 L=48 Mo=23 c=23 o=44 pfor=12 q=72 vo=15 vpfor=19 vq=34; narrow
-30 L=26; navigate -30; need -31 L=20 j=17 q=13 vpfor=28; negotiate -17 j=37 o=34 pfor=37; news -50; nod -5 Gpto=21 pto=37; nominate -18 Io=16 c=26
j=41 o=31; note 12 Gc=76 Go=30 Gt=62 It=50 Mc=42 a=92 c=70 j=67 npabout=83 npfor=67 npof=43 npon=39 npto=26 nt=53 o=83 pin=21 vt=56; notes -26; notice
-5 c=79 o=13 t=88; notion -16 nt=22; objections -23; observation -5 npabout=24 nt=47; observe -25; obtain -44; occupy -33; occur -34 L=19; offend -23;
offer -9 Gc=11 Go=18 Gq=37 Gt=39 Io=18 Iq=47 L=61 Mc=35 Mo=25 c=47 g=23 i=48 ni=8 o=41 pfor=18 pto=27 q=73; offer-up 0 o=56; offset -25; open -36
L=16; open-up -18 L=48 c=26 pabout=41; operate -34 L=20; opine 8 pagainst=82 pon=69; opinion -25 npon=15; opinions -25; oppose -13 Iq=16 L=37 c=34
g=37 j=38 o=31 q=33; opposition -24; opt -10 i=34 pagainst=50 pfor=16; order -15 Gj=30 L=43 c=56 g=15 j=45 pagainst=18 pof=39 pto=24 q=38 t=69 vi=12;
organize -45; originate -25; oust -26; outline -5 Go=30 Gw=32 L=65 Mc=15 j=55 o=42 w=73; outnumber -26 c=14; outsource -30; outweigh -23 c=18;
overcome -33; overlook -30 q=13; oversee -39 L=13; overshadow -32; overstate -11 Io=23 o=15 w=37; overtake -35; overthrow -26 c=14 t=24; overturn -34;
owe -30 q=13; own -45; pack -29 L=27; paint -24; park -28; parse -23; participate -38; pass -20 Go=52 L=25 o=16 pup=27; pause -16 L=34 i=36; pay -43;
peg 3 Go=45 o=59; penetrate -25; perceive -10 L=60 c=40 i=35 o=28; perform -41; permit -16 j=13 vi=20; persist -23 t=30; persuade -16 It=13 g=38 j=50
t=42; petition 0 npon=44; pick -34 L=15; picket -5 o=48; pitch -19 o=26; placate -23; place -33 t=15; plan -16 Gi=46 Go=19 L=40 Mpon=29 c=28 i=19
npto=27 pabout=18 pto=22 q=34 t=42; plans -24 npof=27; plant -9 o=34; play -40; plea -25; plead 1 Go=17 L=69 c=72 i=63 o=63 pfor=65 pwith=33; pleas -5
npon=37; please -28; pledge -11 Go=31 Gpto=38 Gt=58 It=48 L=55 c=19 i=30 j=13 ni=26 o=10 pto=16 q=44 t=84; pledges -29; plummet -23; point -11 L=18
Mpto=37 c=31 g=16 i=18 pat=33 pto=45 q=45 t=61; point-out 5 Go=23 Gt=68 Gw=40 Ic=15 Io=17 It=76 t=82; poke -9 o=43; poll -47; ponder 0 Gw=41 o=57
w=81; portray -8 Io=29 Iq=24 L=62 c=44 o=48; pose -33 L=20 c=32; posit -5 t=67; post -11 Gc=14 Go=21 L=70 c=42 g=20 j=20 npabout=16 nt=9 o=41 pon=26
q=76 t=35; postpone -30; posts -28; pound -11 Go=25; pour -34 L=20; practice -31 t=11; praise -2 Gj=16 Go=44 Gq=49 Io=27 L=54 Mc=44 c=62 j=63 npof=9
npon=33 o=56 q=84 vpfor=31; pray -25; preach 0 o=65 pat=20; predict 1 Gc=58 Go=14 Gt=65 Gw=44 Io=10 Iw=34 L=80 c=73 o=31 pabout=74 pbetween=12 q=87;
prefer -5 Mi=33 Mt=35 c=32 i=51 j=23 o=52 pto=12; premiere 0 o=56; prepare -36 L=12; prescribe 5 Go=47 o=66; present -12 Go=17 Io=18 c=28 j=17 o=35;
preserve -33; preside -28 L=30; press -5 Gt=81 Ij=31 Ipon=31 L=72 Mpfor=43 j=46 pfor=45 pin=32 vi=26 vpon=30; pressure -11 o=40; presume -5 It=59
o=23; pretend -9 Gi=15 Mt=54 c=42; prevail -30; prevent -47; print -26 c=14; prioritize -28 c=12; proceed -33; process -25; proclaim -5 Gq=45 L=72
j=64; produce -33; profess -9 Gj=27 o=18; prohibit -4 Gc=24 L=66 Mj=35 Mo=36 g=56 o=40; project -10 Go=18 c=33 i=19 o=38 t=83 vi=15 vo=31; projection
-23; projections -25; prolong -26; promise 0 Gc=31 Gi=52 Go=40 Gpto=64 Gt=63 Iq=38 Mpto=52 c=71 i=61 npof=11 npon=19 npto=11 nt=32 o=59 t=80; promises
-16 npof=20 npto=16; promote -12 Gc=30 Go=18 L=57 c=37 o=42 pon=12; prompt -46; pronounce -4 o=51; propel -29; proposal -21 npfor=24; proposals -17
ni=25 npfor=20; propose 4 Gi=34 Go=48 Gt=84 Io=40 Mg=21 c=91 g=81 i=61 j=56 o=45 pto=24 t=78; prosecute -25 o=19; protect -48; protest -16 Gj=30 c=23
o=48; protests -19 npagainst=23; prove -23 Gq=14 Ic=21 It=39 c=14 i=16 t=27; provide -26 Ij=17 L=32 Mc=18 c=25; provoke -28 L=30; publish -14 Go=17
Iq=15 L=44 c=19 j=41 o=34 pfor=15 q=59 t=47; pull -35 L=18; pump -25; punch -32; punish -33; purchase -36; purport -25; pursue -34 t=13; push -14
Gc=24 Gj=24 Gpfor=38 Ipfor=17 L=43 Mi=32 c=33 j=28 pagainst=44 pfor=47 t=46 vpby=21 vpfor=13; push-back -9 Ipagainst=17 L=41 pagainst=62 pon=32; put
-22 Gt=16 Ii=18 L=20 a=45 o=15 poff=29 pout=26 q=19; qualify -40; quash -11 c=63; quell -25; queries -25; question -8 Gc=17 Go=37 Gw=51 Io=17
Ipabout=21 L=87 Mc=9 c=47 j=19 ni=12 npabout=15 nt=19 o=74 t=37 vpabout=25; questions -18 npabout=19 npfor=20; quip 8 Mq=59; quit -34; quote -6 Gc=45
Go=40 L=43 o=49; quotes -11 npabout=40; raise -31 L=11 c=26 vt=28; rally -47; ramp -30; range -22 pto=28; rank -25 o=19; ratchet -29; rate -37 L=12;
ratify -11 o=32; rattle -24 poff=23; reach -36 L=14 c=18; react -26 L=33 c=14; read -10 Gc=11 Gq=27 Io=17 L=85 a=17 c=43 o=13 q=29; reaffirm 8 Io=20
o=81; realize -11 It=24 c=42 t=58; reap -28 c=12; reason -20 Gt=44 c=13 q=28 w=22; reassure -13 Gt=44 It=21 t=38; rebuff -8 Io=24 j=50 o=15; rebuild
-36; rebuke -6 Io=31 o=36 vpby=28; rebut 0 Go=32 Io=36 It=44 Mo=32 o=55; recall 1 Gc=66 Go=28 Gq=55 Gt=56 Gw=69 It=46 Mc=23 Mg=18 Mo=42 Mw=44 j=61
o=38 pfor=40 t=83 w=89; recast -13 o=25; receive -57; recite -12 Gw=19 Io=23 L=57 o=31; reckon -4 Gpwithin=15 Mpwith=37 pwith=29; reclaim -30;
recognize -7 Io=15 It=24 L=63 Mt=31 a=21 j=25 q=50 t=86 vpfor=47 vplike=36 w=44; recommend -18 It=14 L=73 Mt=15 j=36; recommendation -25;
recommendations -26; reconsider -28; record -22 c=19 j=33 t=25; recount 0 Gc=30 c=82 g=38 o=59; recover -26; recruit -32; redirect -23; reduce -32;
refer -5 Gi=19 Gpto=40 Ipto=26 L=37 Mpto=18 pto=42; reference -3 Gc=49 Gj=14 Go=7 Mo=36 o=50; reflect -21 L=42 pon=37 w=20; reform -32; refrain -29;
refusal -22; refuse -3 Gpto=24 Io=27 L=66 Mc=42 Mi=18 i=46 j=57 pto=12; refute 5 Io=53; regain -26; regard -11; register -36; regret -25 c=16;
regulate -29; rein -34; reinforce -25 L=35; reinstate -18 Mo=28; reiterate -2 Go=38 L=54 Mo=13 o=46 t=65; reject -2 Gj=16 Go=28 Ij=33 Iq=34 Mo=38
Mw=39 j=28 o=66 t=71; rejection -12 npof=21; relate -40 L=13; relay -23 c=15; release -16 Iq=12 L=17 Mc=20 c=13 o=41 pof=12 q=35 vpabout=13; relish -6
Mc=38 c=47 o=37; relocate -33; reluctance -13 ni=16; rely -23 L=26 c=18; remain -30 L=10 q=7; remark 1 Gpfrom=30 Gpupon=21 Gq=79 Gt=60 L=97 c=58 nt=58
o=33 pat=21 pupon=37 q=87 t=62; remarks -43; remember -6 Go=27 Gt=43 Io=25 It=22 Iw=46 L=59 Mc=13 Mo=27 Mpduring=12 g=30 o=41 vpby=28 vpfor=24; remind
-9 Gt=64 Gw=25 Iw=17 L=41 c=61 g=22 pabout=44 pof=21 q=48 t=63 w=41; reminder -21; reminisce 0 pabout=71; remove -41; rename -5 o=38; render -16 o=20;
renege -9 Gpon=21; renew -18 c=51 o=19 q=32 t=39; renounce -23; rent -25; reopen -26 L=32; repair -25; repay -23; repeal -36; repeat -2 Go=41 Io=39
L=74 c=79 j=60 pto=16; replace -44; replicate -26; reply 5 L=71 Mg=49 i=71 npto=46 q=93 t=75; report -3 Gc=50 Go=7 Gpamong=16 Gpfor=19 Gt=49 It=63
L=67 Mt=64 a=77 c=65 g=62 npabout=28 npconcerning=16 npfor=13 npof=15 npon=7 npover=22 nt=13 pabout=41 pat=41 pbetween=33 pon=19 pto=12 q=61 t=73
vi=29 vt=64 w=76; reports -23 npabout=24; represent -28 L=30 Mc=27 Mo=16 c=4 q=13 t=46; reprimand 5 o=73; republish -23; repudiate -6 Io=21 o=37;
request -20 Mo=27 c=18 j=26 npwith=26 o=18 t=35 vpof=31; requests -39; require -23 It=35 L=19 c=18 j=33 t=30 vi=25; requirement -25; requirements -26;
rescue -26; research -26; resemble -28 L=30; resent -5 o=23 t=84; resettle -26; reshape -26; resign -35 L=14; resist -4 Gj=13 Mo=35 j=64 o=28 q=80;
resistance -34; resolve -28 c=12; resonate -36; respect -33; respond -6 Gi=18 Gpto=15 Gt=68 Io=31 Ipto=22 L=52 Mi=40 Mpby=10 Mpto=40 i=16 o=21 pby=25
pto=30 pwith=44 q=83 t=67; response -25 npon=22; responses -29; rest -13 Io=23; restore -34; restrict -10 Go=48 o=13; result -40; resurrect -23;
retain -36; retaliate -5; rethink -13 Mg=30; retire -39 L=9; retort 0 q=85; retract 0 Go=40; return -35 L=9 Mo=20; retweet -3 c=77 o=56 vpover=16;
reveal 1 Gj=20 Io=7 Mc=23 Mo=41 Mw=69 a=74 c=55 i=37 o=55 q=41 t=80 vi=36 vt=70 w=61; revelations -11 npabout=12 nt=39; reverse -22 L=41 c=20 o=20
t=32; review -37; revise -25; revisit -16 c=28 j=38; revive -31; revoke -9 Gc=16 Mo=32; reward -30; ride -26; ridicule -11 Io=29 o=12; rile -25; ring
-26; rip -13 c=28 o=39; rise -49; risk -30 L=26; roar -25 L=35; rob -23; roll -24 pout=30; root -16 pfor=30; round -30; rub -26; rule -11 Gq=33 Gt=23
L=67 c=38 pagainst=39 pon=13 t=46; rule-out -9 Mg=26 Mo=21 g=38; rumors -6 nt=41; run -36 L=12 pon=15; rush -23 L=31 c=18 pout=22; sacrifice -23;
satisfy -21 c=21 pwith=22; savage -13 Go=24 o=10; save -40; say 17 Gc=52 Gg=39 Gj=79 Go=42 Gpat=84 Gq=53 Gt=53 Gw=60 Ic=63 Io=27 Ipabout=47 Ipfor=44
Iq=79 It=58 Iw=34 ML=24 Mc=51 Mj=42 Mo=34 Mpfor=80 Mq=50 Mt=71 Mw=72 a=87 c=79 g=66 i=62 j=75 o=55 pabout=46 pat=33 pdespite=40 pdown=49 pduring=13
pfor=76 pin=29 pof=47 pon=67 pthan=50 q=82 t=85 vi=64 vpabout=64 vpby=17 vpfor=62 vt=70 w=82; scale -25; scare -32 L=18; schedule -33 L=21; scoff 0
Go=15 Mpat=32; scold 5 o=66; score -40; scorn -25; scramble -36; scrap -26; scream -11 L=83; scrutinize -23; scuttle -28; seal -28; search -34; secure
-49; see -11 Gc=8 Iq=19 It=40 Iw=11 L=34 Mo=25 Mt=51 c=35 g=36 j=42 o=42 pabout=27 pfor=46 pon=14 q=36 vg=16 vpby=23 vw=22 w=22; seek -7 Gc=13 Gj=49
Gq=41 Mi=32 Mpto=16 a=23 c=57 i=47 j=26 pto=27; seem -23 L=18 c=6 i=17 q=23 t=31; seize -30 L=15 Mpon=26; select -29 Ic=26; sell -36 L=16; send -30
L=13; sense -26; sentence -14 L=55 o=50 pof=15 q=40; separate -29; serve -49; set -30 L=10 Mpwith=21 o=16; settle -41; shake -41; shape -38; share -14
Gw=17 Mo=24 c=39 g=15 o=27 pwith=22 q=39; shatter -25; shed -28 c=10; shell -23; shield -26; shift -35 L=18 c=25; ship -25 t=27; shoot -51; shoot-back
0 L=68 g=38 pup=15 q=89; shop -30; shore -29; shout 4 Go=21 Gq=67 pdown=26 pout=47 q=93; shove -25; show -4 Gc=59 Gi=21 Gj=14 Go=24 Gpfor=18 Gq=37
Gt=49 Gw=56 Ic=21 Io=19 It=36 Iw=16 L=68 Mc=41 Mt=38 Mw=60 a=27 c=44 i=23 j=30 o=54 pamid=15 pfor=31 poff=21 pon=23 pthan=15 pto=11 q=22 t=66 vg=26
vi=22 w=32; shrink -28; shrug-off 0 Go=40 o=55; shut -38; sign -22 L=41 g=33 o=19 t=32; signal -7 Mt=58 j=51 q=52 t=72; simplify -23 c=18; sing -6
o=22 q=78; sink -9 Go=32 Gpto=16 o=18; sit -49; skepticism -5 npof=12 nt=47; skew -25; skewer -23; skip -33; slam 6 Gj=63 Go=44 Io=43 L=71 c=59 j=75
o=78; slash -16 Go=23; slate -26; sleep -23 q=23; slide -15 o=36; slip -33 L=21 t=15; slow -31; smile -23; snap -23; soar -25; soften -26; solicit
-29; solidify -30; solve -26; sound -17 c=28 poff=46; sow -25; spark -34; speak -20 Gpof=26 Gq=17 Ipabout=28 L=17 c=21 i=22 pabout=36 pat=18 pof=72
q=18 t=27; speak-out -7 Gpabout=26 Ipabout=53 L=51 pabout=59 pagainst=31 pfor=51 pin=45; speak-up 0 pabout=71; specify -5 o=48; speculate -6 Ipon=10
It=32 pabout=60 t=72; speech -24 npagainst=18 npon=19 npregarding=27 nptoward=27; speeches -30 npon=17; spell-out -5 Mo=35 o=23; spend -35 Ig=20 L=15;
spill -28; split -30 L=20 pabout=30 q=13; sponsor -35; spot -12 c=60 o=26; spread -24; spur -28; squeeze -26; stabilize -23; stack -26; stage -28;
stall -31 L=19 q=12; stand -29 L=23 pby=21 pfor=19 pfrom=25 pon=18 t=20; stare -23 L=39; start -23 Go=15 L=36 pout=18; state -7 Go=34 Gpon=33 Gq=41
Gt=34 Io=21 Iq=51 L=59 c=38 i=49 j=52 o=8 pon=19 q=85 t=39; statement -10 npabout=45 npof=27 npon=19 nt=57; statements -18 npof=23 nt=22; stay -48;
steal -33; steer -36; stem -33; step -32; stick -24 pto=21; stifle -9 Io=30; sting -23; stir -32; stoke -30; stop -32 L=23 j=28; stories -16
npabout=27; story -18 npfrom=20 npof=20; strengthen -34 L=19; stress 2 Gc=59 Gt=82 It=73 j=67 o=59 t=52; stretch -32 L=22; strike -24 c=14 pdown=34
t=29; strive -9 Gi=15 i=20 pfor=47; struggle -20 Gpto=31 L=26 i=21; study -33 t=15; stumble -23 L=39; submit -34; subpoena -23; succeed -41; sue -16
Go=29 Mo=19; suffer -37; suggest 3 Gc=31 Go=10 Gpduring=25 Gq=82 Gt=47 Ic=10 It=43 L=80 Mc=18 Mo=15 c=74 g=47 pin=39 pon=35 pover=20 t=69; suggestion
-9 nt=38; suggestions -28; summon -25; supplement -26; support -19 Go=21 L=13 Mo=17 c=11 g=28 j=37 o=28 q=29 w=23; suppose -37; surge -34 L=20;
surmise 5; surpass -31; surprise -39; surrender -23; surround -39; survive -39 L=13; suspect -10 It=26 o=13 pof=16 vpof=11; suspend -41; suspicion
-23; sustain -31 L=24; swallow -23; swamp -23 L=39; sway -31; swear -13 c=34 t=73; sweep -40; swim -23; swing -32; switch -36 L=17; tackle -22 c=19
o=31; take -30 Gpto=27 L=6; talk -8 Gc=34 Gpat=9 Gpof=34 Gpto=28 Gpup=29 Ipof=36 L=31 Mo=46 a=21 c=44 npof=19 nt=19 o=10 pabout=49 pof=48 pon=53
pthrough=31 pto=22 pup=26 pwith=39; talks -24 npover=29; tap -36; target -21 o=31; tarnish -13 Io=23 o=12; taunt -9 Go=32 o=14; tax -34; teach -27
c=13 t=38; tear -29; telegraph 0 o=56; tell 12 Gc=47 Gj=35 Gpabout=58 Gpduring=65 Gpinto=18 Gpto=51 Gq=78 Gt=57 Gw=48 Ic=25 Ij=24 It=50 Iw=51 L=92
Mc=45 Mo=58 Mq=40 Mt=87 Mw=73 a=80 c=68 g=45 j=55 o=35 pabout=88 pat=40 pin=26 pof=85 poff=48 poutside=14 pto=64 pwith=34 q=74 t=88 vi=44 vpto=19
vq=41 vt=54 w=84; temper -26; tend -32 L=22; terminate -26; test -40; testify 2 c=60 pin=38 t=74; testimony -11 npabout=32 npon=19; thank -4 Go=29
L=66 c=58 o=50; think -7 Gc=44 Gpabout=55 Gt=34 Ipabout=19 It=32 L=38 Mc=27 Mj=33 Mpabout=14 Mpof=37 Mt=33 c=40 i=39 o=40 pabout=55 pfor=21 pof=15
q=30 t=46 vi=18; thought -23; thoughts -29; threat -44; threaten -6 Gc=20 Gi=53 Go=20 Gpto=20 Gq=42 Mc=13 i=43 o=17 pto=37; threats -34; thrive -23;
throw -20 Gpin=25 Io=18 L=43 c=21; thunder 0 o=56; thwart -33; tick -11 o=15 poff=41; tie -25 L=35 c=15; tighten -34 L=19; tip -28; tolerate -5 Mt=35
o=48; top -38; toss -18 pin=27 q=32; touch -15 c=31 pon=37 t=45; tour -25 t=27; tout -5 Gc=22 Go=20 c=50 j=70 o=43 w=49; track -25 Go=21; trade -17
L=49 c=27 j=12 o=36; trail -45; train -33 L=21; trample -23; transcend -26 c=14; transfer -30; transform -34; translate -35 L=18; transport -25; trash
-13 o=30; travel -41; treat -42; trigger -32; trump -37; trumpet -6 Gw=30 o=48; trust -21 Mj=27 c=20; try -23 L=31 c=18 i=15 pat=28; turn -33 L=8 j=22
pagainst=23 pfrom=25; tweet 5 Ga=28 Go=36 Gpabout=53 Gpat=63 Gt=68 L=89 c=75 j=72 npon=21 nt=66 o=48 pabout=54 pat=28 q=78 t=73; tweets -25; uncover
-19 o=19 t=38 w=23; undercut -25; underestimate -12 o=28; undergo -29; underline -23; undermine -31 o=18; underscore -7 Gc=19 Go=19 Gt=42 Io=31 c=71
j=21 o=35 t=83 w=45; understand -17 Gpabout=16 Gt=16 It=10 Iw=34 Mo=27 Mw=26 c=18 w=29; understanding -8 npof=40 nt=19; undo -15 o=29; unfold -30;
unify -39; unite -40; unleash -20; unravel -25; unveil -11 j=56 o=15; unwillingness -16 npto=28; update -36; upend -31; uphold -23 c=18; upset -34;
urge -1 Gj=35 Gq=51 Ij=27 Iq=35 L=67 j=59 t=64; use -32 L=8 t=15; usher -30; utter -10 Iq=45 o=28; validate -25; value -26 L=32; vary -31; veer -13
o=37; venture -23 L=39 c=18 t=30; veto -6 o=57; vie -15 Mpfor=33 i=9 pfor=39; view -15 Gt=27 Io=22 Mo=23 c=31 o=38 t=45; views -26; violate -41; visit
-46; vote -19 Gt=12 Ipagainst=41 L=46 Mo=16 c=24 i=24 pagainst=29 pdown=29 pfor=37 q=30 t=25; vouch 2 Gpfor=52 Ipfor=18 pfor=67; vow 0 Gpto=44 L=53
c=81 i=59 npto=11 nt=56 t=92; vows -9 ni=24; wait -43; walk -23 Io=21 L=39 c=14 o=22; want -11 Gi=25 Io=29 L=59 Mc=27 Mi=21 Mj=15 Mo=27 Mpto=29 c=21
j=45 q=31 w=30; warm -19 Mpto=31; warn 2 Gi=32 Gpabout=32 Gpagainst=44 Gpfor=27 Gpof=36 Gq=56 Gt=53 It=73 L=85 Mj=42 c=73 pabout=50 pagainst=70 pof=63
q=91 t=68 vpabout=68; warning 5 nt=73; warnings -15 npabout=8 nt=36; warrant -23; waste -31; watch -26 L=19 Mi=28 Mo=29 w=14; wave -36 L=17; weaken
-25; wear -45; weigh -16 L=52 g=13 pin=37; welcome -9 Gpto=16 c=44 j=58 o=28 q=73; whisper -5 pto=37; widen -34 L=19; wield -23 L=39; win -56; wind
-30 L=20; wipe -26; wish -10 Gc=15 c=44 o=42 pfor=21; wishes -23; withdraw -13 Ij=28 o=36 t=48; withhold -21 o=16; witness -5 Io=26 o=42 q=55; wonder
-3 Ipfor=12 Iw=13 L=78 Mw=62 o=27; word -23 npabout=24; words -25 npabout=17 npfor=18; work -44 paround=25; worries -28; worry -12 Gt=32 Ipabout=13
It=23 Iw=13 L=57 Mpabout=17 npabout=8 o=9 vpabout=9 vt=13; wrap -19 pup=18; wrest -26; write 9 Gc=47 Go=24 Gpabout=84 Gpat=37 Gpfor=32 Gpon=27 Gq=79
Gt=92 Io=15 Ipabout=45 L=92 Mq=60 c=71 g=54 o=33 pabout=40 pfor=79 pin=35 pinto=16 pof=82 pon=71 pto=34 pwith=29 t=79 vpabout=55 vpby=5 vpon=13
vpwith=25 w=66; write-off -23; yell -3 Gpat=17 Gq=78 L=61 Mq=16 pat=16 q=86; yield -20 pto=23 q=28`
