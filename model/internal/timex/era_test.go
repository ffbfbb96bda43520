package timex

import "testing"

func TestEras(t *testing.T) {
	check(t, published,
		"The wars lasted from [499 BC|BC0499] to [449 BC|BC0449].",
		"The walls fell in [August 490 BC|BC0490-08]; [ten years later|BC0480], they stood again.",
		"It was founded in [753 B.C.|BC0753], some say, and sacked in [390|BC0390]–[387 BC|BC0387].",
		"The port was lost in [AD 70|0070], in [A.D. 71|0071] or in [72 CE|0072].",
		"She lived in [the 5th century BC|BC04], not in [the 2nd century AD|01], [the 1st century BC|BC00] or [the first century|00].",
		"Coins of [the 340s BC|BC034] were found.",
		"In [218 BC|BC0218] he crossed the pass, and in [216|BC0216] he won. The army of 216 men went home.",
		"He was born on [30 September 420|0420-09-30].",
		"It is not AD that counts, nor BC.",
	)
}

// Without a number that could be a year there is none.
func TestErasNeedYears(t *testing.T) {
	for _, text := range []string{"The BC government fell.", "An AD 4-2 win.", "He gave 350 BC stamps away in 216 letters."} {
		if got := found(annotate(t, text, published, "")); len(got) > 1 {
			t.Errorf("%q: found %q", text, got)
		}
	}
}

// Years before 1900 are told from amounts by what stands around them.
func TestHistoricYears(t *testing.T) {
	check(t, published,
		"The mill ([1738|1738]) burned; the miller ([1704|1704] – [1787|1787]) did not.",
		"In [1066|1066] they landed. The [1848|1848] rising failed.",
		"The war of [1756|1756]-[63|1763] was long.",
		"She painted it c. [1871|1871], or circa [1880|1880].",
		"A survey of 1709 schoolchildren, 1650 men and 1780 sheep.",
		"It fed 1750 and cost 1800.",
	)
}
