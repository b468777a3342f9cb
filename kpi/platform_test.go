package kpi_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func TestPlatforms(t *testing.T) {
	t.Parallel()
	platforms := []string{"instagram", "facebook", "linkedin", "x", "youtube", "tiktok", "google-analytics"}
	name := regexp.MustCompile(`^[a-z][A-Za-z_]*$`)
	rows := 0
	for m := range kpi.Measures() {
		seen := map[[2]string]bool{}
		for p := range m.Platforms() {
			rows++
			at := fmt.Sprintf("%s, %s %s", m, p.Platform, p.Name)
			if !slices.Contains(platforms, p.Platform) || p.API == "" || !name.MatchString(p.Name) || seen[[2]string{p.Platform, p.Name}] {
				t.Errorf("%s: %+v", at, p)
			}
			seen[[2]string{p.Platform, p.Name}] = true
			for _, day := range []string{p.Since, p.Until} {
				if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
					t.Error(at, err)
				}
			}
			if p.Until != "" && p.Since >= p.Until {
				t.Errorf("%s holds from %s to %s", at, p.Since, p.Until)
			}
			if (p.Caveat.EN == "") != (p.Caveat.ES == "") || p.Caveat.ES419 == p.Caveat.ES && p.Caveat.ES != "" {
				t.Errorf("%s: %+v", at, p.Caveat)
			}
			checkSpanish(t, at, p.Caveat.ES, p.Caveat.In(language.LatinAmericanSpanish))
		}
	}
	if diff := cmp.Diff(platformRows, rows); diff != "" {
		t.Errorf("recorded number of names, of which some belong to no standard measure (-want +got)\n%s", diff)
	}
}

// On the day on which Meta retired impressions, Instagram's views take their place and are another measure.
func TestImpressionsEndWhereViewsBegin(t *testing.T) {
	t.Parallel()
	until, since := "", ""
	for p := range kpi.Impressions.Platforms() {
		if p.Platform == "instagram" {
			until = p.Until
		}
	}
	for p := range kpi.Views.Platforms() {
		if p.Platform == "instagram" {
			since = p.Since
		}
	}
	if until != "2025-04-21" || until != since {
		t.Errorf("impressions until %q, views since %q", until, since)
	}
}

func TestPlatformsStop(t *testing.T) {
	t.Parallel()
	n := 0
	for range kpi.Views.Platforms() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d names", n)
	}
}

func ExampleMeasure_Platforms() {
	for p := range kpi.Impressions.Platforms() {
		fmt.Printf("%s: %s, from %q until %q\n", p.Platform, p.Name, p.Since, p.Until)
	}
	// Output:
	// instagram: impressions, from "" until "2025-04-21"
	// facebook: page_impressions, from "" until "2025-11-15"
	// facebook: post_impressions, from "" until "2025-11-15"
	// linkedin: impressionCount, from "" until ""
	// x: impression_count, from "" until ""
}

func ExamplePlatformMetric() {
	for p := range kpi.Views.Platforms() {
		if p.Platform == "instagram" {
			fmt.Println(p.API, p.Version, p.Name, p.Since)
			fmt.Println(p.Caveat.In(language.Spanish))
		}
	}
	// Output:
	// Instagram Insights v22.0 views 2025-04-21
	// Ocupa el lugar de impressions y no cuenta lo mismo: los dos no forman una serie.
}
