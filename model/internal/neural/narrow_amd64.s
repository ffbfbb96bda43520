#include "textflag.h"

// func narrow512(to *int16, sums *int32, sixteens, shift, below int)
//
// Shifts sums to the right, those below 0 by as many bits more, and narrows them
// to what 16 bits hold.
TEXT ·narrow512(SB), NOSPLIT, $0-40
	MOVQ to+0(FP), DI
	MOVQ sums+8(FP), SI
	MOVQ sixteens+16(FP), CX
	MOVQ shift+24(FP), AX
	MOVQ below+32(FP), BX
	VMOVQ AX, X1
	VMOVQ BX, X2
	VPXORD Z3, Z3, Z3

loop:
	VMOVDQU32 (SI), Z0
	VPCMPD $1, Z3, Z0, K1 // less than 0
	VPSRAD X2, Z0, K1, Z0
	VPSRAD X1, Z0, Z0
	VPMOVSDW Z0, (DI)
	ADDQ $64, SI
	ADDQ $32, DI
	DECQ CX
	JNZ loop
	VZEROUPPER
	RET

// func rectify512(to *int16, a, b *int32, sixteens, shift int)
//
// Adds two rows, takes 0 for what is negative, shifts it to the right and narrows
// it to what 16 bits hold.
TEXT ·rectify512(SB), NOSPLIT, $0-40
	MOVQ to+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ sixteens+24(FP), CX
	MOVQ shift+32(FP), AX
	VMOVQ AX, X1
	VPXORD Z3, Z3, Z3

loop:
	VMOVDQU32 (SI), Z0
	VPADDD (DX), Z0, Z0
	VPMAXSD Z3, Z0, Z0
	VPSRAD X1, Z0, Z0
	VPMOVSDW Z0, (DI)
	ADDQ $64, SI
	ADDQ $64, DX
	ADDQ $32, DI
	DECQ CX
	JNZ loop
	VZEROUPPER
	RET
