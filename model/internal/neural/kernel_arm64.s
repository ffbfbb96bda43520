#include "textflag.h"

// func addBytesDot(sums *int32, x *int8, weights *int8, quads int)
//
// Products of bytes, four at a time: SDOT adds those of four inputs, all in V16,
// with the weights of four outputs. The assembler does not know the instruction
// in the form with an element: SDOT Vd.4S, Vn.16B, V16.4B[0] is given as a
// number.
TEXT ·addBytesDot(SB), NOSPLIT, $0-32
	MOVD sums+0(FP), R0
	MOVD x+8(FP), R1
	MOVD weights+16(FP), R2
	MOVD quads+24(FP), R3
	MOVD R0, R4
	VLD1.P 64(R4), [V0.S4, V1.S4, V2.S4, V3.S4]
	VLD1.P 64(R4), [V4.S4, V5.S4, V6.S4, V7.S4]
	VLD1.P 64(R4), [V8.S4, V9.S4, V10.S4, V11.S4]
	VLD1.P 64(R4), [V12.S4, V13.S4, V14.S4, V15.S4]
	CBZ R3, done

loop:
	VLD1R.P 4(R1), [V16.S4]
	VLD1.P 64(R2), [V17.B16, V18.B16, V19.B16, V20.B16]
	WORD $0x4f90e220 // SDOT V0.4S, V17.16B, V16.4B[0]
	WORD $0x4f90e241 // SDOT V1.4S, V18.16B, V16.4B[0]
	WORD $0x4f90e262 // SDOT V2.4S, V19.16B, V16.4B[0]
	WORD $0x4f90e283 // SDOT V3.4S, V20.16B, V16.4B[0]
	VLD1.P 64(R2), [V21.B16, V22.B16, V23.B16, V24.B16]
	WORD $0x4f90e2a4 // SDOT V4.4S, V21.16B, V16.4B[0]
	WORD $0x4f90e2c5 // SDOT V5.4S, V22.16B, V16.4B[0]
	WORD $0x4f90e2e6 // SDOT V6.4S, V23.16B, V16.4B[0]
	WORD $0x4f90e307 // SDOT V7.4S, V24.16B, V16.4B[0]
	VLD1.P 64(R2), [V25.B16, V26.B16, V27.B16, V28.B16]
	WORD $0x4f90e328 // SDOT V8.4S, V25.16B, V16.4B[0]
	WORD $0x4f90e349 // SDOT V9.4S, V26.16B, V16.4B[0]
	WORD $0x4f90e36a // SDOT V10.4S, V27.16B, V16.4B[0]
	WORD $0x4f90e38b // SDOT V11.4S, V28.16B, V16.4B[0]
	VLD1.P 64(R2), [V17.B16, V18.B16, V19.B16, V20.B16]
	WORD $0x4f90e22c // SDOT V12.4S, V17.16B, V16.4B[0]
	WORD $0x4f90e24d // SDOT V13.4S, V18.16B, V16.4B[0]
	WORD $0x4f90e26e // SDOT V14.4S, V19.16B, V16.4B[0]
	WORD $0x4f90e28f // SDOT V15.4S, V20.16B, V16.4B[0]
	SUBS $1, R3, R3
	BNE loop

done:
	VST1.P [V0.S4, V1.S4, V2.S4, V3.S4], 64(R0)
	VST1.P [V4.S4, V5.S4, V6.S4, V7.S4], 64(R0)
	VST1.P [V8.S4, V9.S4, V10.S4, V11.S4], 64(R0)
	VST1.P [V12.S4, V13.S4, V14.S4, V15.S4], 64(R0)
	RET
