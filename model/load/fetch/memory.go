package fetch

import "sync"

// Memory keeps between requests, and as long as it likes, what makes the next
// request for an address conditional. Its methods are called from several
// goroutines. Addresses are those where pages were found in the end; none has
// credentials.
type Memory interface {
	// Recall returns what is kept of an address. What has no Body is not to
	// be returned: a server that says "unchanged" would then leave nothing
	// to show.
	Recall(address string) (Kept, bool)
	Remember(address string, kept Kept)
}

// Kept is what is kept of an address.
type Kept struct {
	ETag, LastModified string // as the server gave them
	ContentType        string
	Body               []byte
}

// forgetful keeps nothing.
type forgetful struct{}

func (forgetful) Recall(string) (Kept, bool) { return Kept{}, false }
func (forgetful) Remember(string, Kept)      {}

// NewMemory returns a memory that lasts as long as the program and holds up to
// most bytes of bodies. When they are full the addresses not asked for longest
// go first.
func NewMemory(most int) Memory {
	return &memory{most: most, pages: make(map[string]*remembered)}
}

type memory struct {
	mutex sync.Mutex
	most  int
	size  int
	turn  int
	pages map[string]*remembered
}

type remembered struct {
	kept Kept
	turn int // when it was last used
}

func (m *memory) Recall(address string) (Kept, bool) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	page, ok := m.pages[address]
	if !ok {
		return Kept{}, false
	}
	m.turn++
	page.turn = m.turn
	return page.kept, true
}

func (m *memory) Remember(address string, kept Kept) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.drop(address)
	if len(kept.Body) > m.most {
		return
	}
	m.turn++
	m.pages[address] = &remembered{kept: kept, turn: m.turn}
	m.size += len(kept.Body)
	for m.size > m.most {
		m.drop(m.oldest())
	}
}

func (m *memory) drop(address string) {
	if page, ok := m.pages[address]; ok {
		m.size -= len(page.kept.Body)
		delete(m.pages, address)
	}
}

func (m *memory) oldest() string {
	oldest, least := "", m.turn+1
	for address, page := range m.pages {
		if page.turn < least {
			oldest, least = address, page.turn
		}
	}
	return oldest
}
