#include "textflag.h"

// BOTH loads 32 gates, A of them and B: what comes from the input, shifted, and
// what comes from the last output; narrows them and stores them in A. They lie
// there by fours, of the first 16 and of the last 16 in turn.
#define BOTH(input, gates, bits, A, B) \
	VMOVDQU32 (input), A     \
	VMOVDQU32 64(input), B   \
	VPSLLD X20, A, A         \
	VPSLLD X20, B, B         \
	VPADDD (gates), A, A     \
	VPADDD 64(gates), B, B   \
	VPSRAD $bits, A, A       \
	VPSRAD $bits, B, B       \
	VPACKSSDW B, A, A        \
	VPMAXSW Z21, A, A        \
	VPMINSW Z22, A, A

// HALF replaces 32 numbers by the sigmoid of what they are without their sign, and
// keeps in a mask which are negative.
#define HALF(X, K, S, T) \
	VPMOVW2M X, K            \
	VPABSW X, S              \
	VPSRLW $5, S, X          \
	VMOVDQA64 X, T           \
	VPANDD Z23, S, S         \
	VPERMI2W Z29, Z28, X     \
	VPERMI2W Z31, Z30, T     \
	VPMULLW S, T, T          \
	VPSRLW $5, T, T          \
	VPADDW T, X, X

#define SIGMOID(X, K, S, T) \
	HALF(X, K, S, T)         \
	VPSUBW X, Z24, K, X

#define TANH(X, K, S, T) \
	HALF(X, K, S, T)         \
	VPADDW X, X, X           \
	VPSUBW Z24, X, X         \
	VPSUBW X, Z25, K, X

DATA order<>+0(SB)/4, $0
DATA order<>+4(SB)/4, $2
DATA order<>+8(SB)/4, $4
DATA order<>+12(SB)/4, $6
DATA order<>+16(SB)/4, $1
DATA order<>+20(SB)/4, $3
DATA order<>+24(SB)/4, $5
DATA order<>+28(SB)/4, $7
GLOBL order<>(SB), RODATA|NOPTR, $32

// func cells512(out *int8, cells *int16, gates, input *int32, hidden, shift int, curves *Curves)
//
// What Curves.cellsPlain does in a loop, for 32 cells at a time. The tables of the
// curves lie in registers.
TEXT ·cells512(SB), NOSPLIT, $0-56
	MOVQ out+0(FP), DI
	MOVQ cells+8(FP), SI
	MOVQ gates+16(FP), DX
	MOVQ input+24(FP), R8
	MOVQ hidden+32(FP), CX
	MOVQ shift+40(FP), AX
	MOVQ curves+48(FP), R9
	VMOVQ AX, X20
	MOVL $-2047, AX
	VPBROADCASTW AX, Z21
	MOVL $2047, AX
	VPBROADCASTW AX, Z22
	MOVL $31, AX
	VPBROADCASTW AX, Z23
	MOVL $0x8000, AX
	VPBROADCASTW AX, Z24
	VPXORD Z25, Z25, Z25
	MOVL $4, AX
	VPBROADCASTW AX, Z26
	MOVL $128, AX
	VPBROADCASTW AX, Z27
	VMOVDQU16 (R9), Z28
	VMOVDQU16 64(R9), Z29
	VMOVDQU16 128(R9), Z30
	VMOVDQU16 192(R9), Z31
	VMOVDQU32 order<>(SB), Y19
	MOVQ CX, BX
	SHLQ $2, BX        // bytes of a gate of all cells
	LEAQ (DX)(BX*1), R10
	LEAQ (DX)(BX*2), R11
	LEAQ (R10)(BX*2), R12
	LEAQ (R8)(BX*1), R13
	LEAQ (R8)(BX*2), AX
	LEAQ (R13)(BX*2), BX
	SHRQ $5, CX

loop:
	BOTH(R8, DX, 5, Z0, Z8)    // input
	BOTH(R13, R10, 5, Z1, Z9)  // forget
	BOTH(AX, R11, 4, Z2, Z10)  // candidate
	BOTH(BX, R12, 5, Z3, Z11)  // output
	SIGMOID(Z0, K1, Z8, Z12)
	SIGMOID(Z1, K2, Z9, Z13)
	TANH(Z2, K3, Z10, Z14)
	SIGMOID(Z3, K4, Z11, Z15)
	VMOVDQU16 (SI), Z4
	VPMULHRSW Z4, Z1, Z4
	VPMULHRSW Z2, Z0, Z5
	VPADDSW Z26, Z5, Z5
	VPSRAW $3, Z5, Z5
	VPADDSW Z5, Z4, Z4
	VMOVDQU16 Z4, (SI)
	VPSRAW $3, Z4, Z4
	VPMAXSW Z21, Z4, Z4
	VPMINSW Z22, Z4, Z4
	TANH(Z4, K5, Z8, Z12)
	VPMULHRSW Z4, Z3, Z4
	VPADDSW Z27, Z4, Z4
	VPSRAW $8, Z4, Z4
	VPMOVWB Z4, Y4
	VPERMD Y4, Y19, Y4
	VMOVDQU Y4, (DI)
	ADDQ $32, DI
	ADDQ $64, SI
	ADDQ $128, DX
	ADDQ $128, R8
	ADDQ $128, R10
	ADDQ $128, R11
	ADDQ $128, R12
	ADDQ $128, R13
	ADDQ $128, AX
	ADDQ $128, BX
	DECQ CX
	JNZ loop
	VZEROUPPER
	RET
