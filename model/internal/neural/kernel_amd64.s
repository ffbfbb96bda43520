#include "textflag.h"

// func addProducts256(sums *int32, x *int16, weights *int16, pairs int)
//
// 64 sums in eight registers; each pair of inputs is broadcast once and
// multiplied with 128 weights.
TEXT ·addProducts256(SB), NOSPLIT, $0-32
	MOVQ sums+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ weights+16(FP), DX
	MOVQ pairs+24(FP), CX
	VMOVDQU (DI), Y0
	VMOVDQU 32(DI), Y1
	VMOVDQU 64(DI), Y2
	VMOVDQU 96(DI), Y3
	VMOVDQU 128(DI), Y4
	VMOVDQU 160(DI), Y5
	VMOVDQU 192(DI), Y6
	VMOVDQU 224(DI), Y7
	TESTQ CX, CX
	JZ done256

loop256:
	VPBROADCASTD (SI), Y8
	VPMADDWD (DX), Y8, Y9
	VPMADDWD 32(DX), Y8, Y10
	VPMADDWD 64(DX), Y8, Y11
	VPMADDWD 96(DX), Y8, Y12
	VPADDD Y9, Y0, Y0
	VPADDD Y10, Y1, Y1
	VPADDD Y11, Y2, Y2
	VPADDD Y12, Y3, Y3
	VPMADDWD 128(DX), Y8, Y9
	VPMADDWD 160(DX), Y8, Y10
	VPMADDWD 192(DX), Y8, Y11
	VPMADDWD 224(DX), Y8, Y12
	VPADDD Y9, Y4, Y4
	VPADDD Y10, Y5, Y5
	VPADDD Y11, Y6, Y6
	VPADDD Y12, Y7, Y7
	ADDQ $4, SI
	ADDQ $256, DX
	DECQ CX
	JNZ loop256

done256:
	VMOVDQU Y0, (DI)
	VMOVDQU Y1, 32(DI)
	VMOVDQU Y2, 64(DI)
	VMOVDQU Y3, 96(DI)
	VMOVDQU Y4, 128(DI)
	VMOVDQU Y5, 160(DI)
	VMOVDQU Y6, 192(DI)
	VMOVDQU Y7, 224(DI)
	VZEROUPPER
	RET

// func addProducts512(sums *int32, x *int16, weights *int16, pairs int)
//
// The same with one instruction (VNNI) where the other takes two, on twice the
// width. Two sets of sums, for even and odd pairs: an instruction takes five
// cycles, and four sums alone would wait for each other.
TEXT ·addProducts512(SB), NOSPLIT, $0-32
	MOVQ sums+0(FP), DI
	MOVQ x+8(FP), SI
	MOVQ weights+16(FP), DX
	MOVQ pairs+24(FP), CX
	VMOVDQU32 (DI), Z0
	VMOVDQU32 64(DI), Z1
	VMOVDQU32 128(DI), Z2
	VMOVDQU32 192(DI), Z3
	VPXORD Z4, Z4, Z4
	VPXORD Z5, Z5, Z5
	VPXORD Z6, Z6, Z6
	VPXORD Z7, Z7, Z7
	MOVQ CX, BX
	SHRQ $1, BX
	JZ odd512

loop512:
	VPBROADCASTD (SI), Z8
	VPBROADCASTD 4(SI), Z9
	VPDPWSSD (DX), Z8, Z0
	VPDPWSSD 64(DX), Z8, Z1
	VPDPWSSD 128(DX), Z8, Z2
	VPDPWSSD 192(DX), Z8, Z3
	VPDPWSSD 256(DX), Z9, Z4
	VPDPWSSD 320(DX), Z9, Z5
	VPDPWSSD 384(DX), Z9, Z6
	VPDPWSSD 448(DX), Z9, Z7
	ADDQ $8, SI
	ADDQ $512, DX
	DECQ BX
	JNZ loop512

odd512:
	TESTQ $1, CX
	JZ done512
	VPBROADCASTD (SI), Z8
	VPDPWSSD (DX), Z8, Z0
	VPDPWSSD 64(DX), Z8, Z1
	VPDPWSSD 128(DX), Z8, Z2
	VPDPWSSD 192(DX), Z8, Z3

done512:
	VPADDD Z4, Z0, Z0
	VPADDD Z5, Z1, Z1
	VPADDD Z6, Z2, Z2
	VPADDD Z7, Z3, Z3
	VMOVDQU32 Z0, (DI)
	VMOVDQU32 Z1, 64(DI)
	VMOVDQU32 Z2, 128(DI)
	VMOVDQU32 Z3, 192(DI)
	VZEROUPPER
	RET
