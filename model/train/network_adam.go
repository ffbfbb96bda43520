package train

import (
	"math"
	"slices"
)

// Constants of the optimiser (Kingma and Ba 2015, "Adam"). The second moment is
// kept for a shorter time than usual, as Dozat and Manning (2017) do.
const (
	momentum     = 0.9
	energy       = 0.95
	tiny         = 1e-8
	longestSteps = 5 // the gradient is cut to this length
)

// step moves the parameters against the sum of the workers' gradients and
// clears those.
func (n *network) step(workers []*gradient, rate float64, count int) {
	total := workers[0]
	for _, w := range workers[1:] {
		total.add(w)
		w.clear()
	}
	scale := float32(1)
	if length := total.length(); length > longestSteps {
		scale = float32(longestSteps / length)
	}
	for i, p := range n.all {
		if !p.sparse {
			adam(p, 0, p.Rows, total.sums[i].Data, scale, rate, count)
			continue
		}
		slices.Sort(total.touched[i])
		for _, row := range total.touched[i] {
			// A row counts its own steps: rare words would else hardly move.
			p.last[row]++
			adam(p, int(row), int(row)+1, total.sums[i].Row(int(row)), scale, rate, int(p.last[row]))
		}
	}
	total.clear()
}

// adam moves some rows of a parameter; count is the number of this step.
func adam(p *parameter, from, to int, gradient []float32, scale float32, rate float64, count int) {
	data := p.Data[from*p.Columns : to*p.Columns]
	first, second := p.first[from*p.Columns:][:len(data)], p.second[from*p.Columns:][:len(data)]
	step := float32(rate * math.Sqrt(1-math.Pow(energy, float64(count))) / (1 - math.Pow(momentum, float64(count))))
	for i, g := range gradient {
		g *= scale
		first[i] = momentum*first[i] + (1-momentum)*g
		second[i] = energy*second[i] + (1-energy)*g*g
		data[i] -= step * first[i] / (float32(math.Sqrt(float64(second[i]))) + tiny)
	}
}

// add adds the sums of another gradient.
func (g *gradient) add(other *gradient) {
	for i, m := range g.sums {
		if g.marked[i] == nil {
			for k, v := range other.sums[i].Data {
				m.Data[k] += v
			}
			continue
		}
		for _, row := range other.touched[i] {
			if !g.marked[i][row] {
				g.marked[i][row] = true
				g.touched[i] = append(g.touched[i], row)
			}
			sum := m.Row(int(row))
			for k, v := range other.sums[i].Row(int(row)) {
				sum[k] += v
			}
		}
	}
}

// length is the length of the gradient as one vector.
func (g *gradient) length() float64 {
	sum := 0.0
	for i, m := range g.sums {
		if g.marked[i] == nil {
			sum += squares(m.Data)
			continue
		}
		for _, row := range g.touched[i] {
			sum += squares(m.Row(int(row)))
		}
	}
	return math.Sqrt(sum)
}

func squares(values []float32) float64 {
	sum := 0.0
	for _, v := range values {
		sum += float64(v) * float64(v)
	}
	return sum
}
