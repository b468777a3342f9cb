package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// A progress tells what goes on: by a bar that moves on a terminal, by a line for each step that is done elsewhere.
type progress struct {
	w        io.Writer
	terminal bool
}

func newProgress(f *os.File) *progress {
	info, err := f.Stat()
	return &progress{w: f, terminal: err == nil && info.Mode()&os.ModeCharDevice != 0 && os.Getenv("TERM") != "dumb"}
}

// A step is one piece of work, of which the size is known: 0 where it is not.
type step struct {
	p          *progress
	name       string
	past, size int
	began      time.Time
	shown      time.Time
}

func (p *progress) step(name string, size int) *step {
	s := &step{p: p, name: name, size: size, began: time.Now()}
	s.show()
	return s
}

const every = 100 * time.Millisecond

func (s *step) add(n int) {
	if s.past += n; s.p.terminal && s.past&1023 == 0 && time.Since(s.shown) > every {
		s.show()
	}
}

const barWidth = 30

func (s *step) show() {
	if !s.p.terminal {
		return
	}
	s.shown = time.Now()
	bar := ""
	if s.size > 0 {
		full := min(barWidth, barWidth*s.past/s.size)
		bar = fmt.Sprintf("[%s%s] %3d%%", strings.Repeat("#", full), strings.Repeat(" ", barWidth-full), min(100, 100*s.past/s.size))
	}
	_, _ = fmt.Fprintf(s.p.w, "\r\x1b[K%-28s %s", s.name, bar) // a bar that cannot be shown is no loss
}

// done ends a step and returns how long it took.
func (s *step) done() time.Duration {
	took := time.Since(s.began)
	start, rows := "", ""
	if s.p.terminal {
		start = "\r\x1b[K"
	}
	if s.size > 0 {
		rows = fmt.Sprintf("%d rows, ", s.size)
	}
	_, _ = fmt.Fprintf(s.p.w, "%s%-28s %s%.2f s\n", start, s.name, rows, took.Seconds())
	return took
}
