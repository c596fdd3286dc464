# Builds the program and the site, and does again only what has changed.
#
#   make              the site in Site/
#   make serve        a preview that follows every change
#   make help         all there is

PORT ?= 8000
ARGS ?=
SWIFT ?= swift

program := .build/release/dossier
headers := cmark-gfm.h cmark-gfm-core-extensions.h
folders := /usr/include /usr/local/include /opt/homebrew/include
manifest := Site/.dossier-manifest
stamp := .build/site.stamp

# Prints a path that is newer than a file, if there is one. A folder is newer when something in it was added,
# renamed or removed. Names may have any characters, which prerequisites of make may not.
newer = find $(1) -newer $(2) -print 2>/dev/null | head -n 1

.PHONY: site program serve check test race bench fuzz clean help libraries

site: program
	@if [ -z "$(ARGS)" ] && [ -e $(manifest) ] && [ -e $(stamp) ] && [ -z "$$($(call newer,Content Templates $(program),$(stamp)))" ]; then \
	  echo "Site/ is up to date."; \
	else \
	  touch $(stamp).new && $(program) build $(ARGS) && mv $(stamp).new $(stamp); \
	fi

# What the libraries offer is optimized together with its callers (the compiler does not do so with `package` declarations),
# and where the toolchain has the Swift runtime as an archive it becomes part of the program, which then starts in half the time.
program: libraries
	@if [ ! -x $(program) ] || [ -n "$$($(call newer,Package.swift Sources Templates,$(program)))" ]; then \
	  runtime=$$($(SWIFT) -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p'); \
	  if [ -d "$${runtime}_static/linux" ]; then static=--static-swift-stdlib; else static=; fi; \
	  $(SWIFT) build -c release -Xswiftc -cross-module-optimization $$static --product dossier && touch $(program); \
	fi

serve: program
	@$(program) serve --port $(PORT) $(ARGS)

check: program
	@$(program) check $(ARGS)

test: libraries
	@$(SWIFT) test $(ARGS)

bench: libraries
	@Tests/Benchmarks/run $(ARGS)

# The tests under the thread sanitizer, but for those that take memory and files from the program: the sanitizer needs them.
race: libraries
	@TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-sanitizer.txt" $(SWIFT) test --sanitize=thread --scratch-path .build-race --skip "a disk that takes no more" $(ARGS)

# Some broken inputs for every reader of text, under the address sanitizer.
fuzz: libraries
	@SWIFT="$(SWIFT)" Tests/FuzzTests/run

# Files that the program did not write, such as CNAME, stay.
clean:
	@if [ -e $(manifest) ]; then sed -n '/^#/!s/^.\{66\}//p' $(manifest) | while IFS= read -r path; do rm -f "Site/$$path"; done; fi
	@rm -f $(manifest)
	@if [ -d Site ]; then find Site -mindepth 1 -type d -empty -delete; fi
	@rm -rf .build .build-*

help:
	@echo "make          build the program and the site"
	@echo "make serve    preview at http://127.0.0.1:$(PORT)/ (PORT=8080 for another port)"
	@echo "make check    check content, templates and pages, and write nothing"
	@echo "make test     run the tests"
	@echo "make bench    measure, and write .build/bench.json"
	@echo "make race     run the tests under the thread sanitizer"
	@echo "make fuzz     feed the readers of text with broken input (FUZZ_SECONDS=60 each)"
	@echo "make clean    remove what was built"
	@echo "ARGS='...'    options passed on, such as ARGS='--drafts --strict'"

# cmark-gfm is the one thing that SwiftPM does not fetch.
libraries:
	@command -v $(SWIFT) >/dev/null || { echo "Swift is missing: install Swift 6.2 or later from https://swift.org/install"; exit 1; }
	@for header in $(headers); do \
	  found=; for folder in $(folders); do [ -e $$folder/$$header ] && found=1; done; \
	  [ -n "$$found" ] || missing=1; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	packages="libcmark-gfm-dev libcmark-gfm-extensions-dev"; \
	if ! command -v apt-get >/dev/null; then \
	  echo "cmark-gfm is missing: install the library with its headers and its extensions"; \
	  echo "  (Debian, Ubuntu: $$packages; Homebrew: cmark-gfm), then run make again."; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then as=; \
	elif command -v sudo >/dev/null; then as=sudo; \
	else echo "cmark-gfm is missing: as root, run apt-get install $$packages"; exit 1; fi; \
	echo "Installing $$packages"; \
	$$as apt-get install -y -qq $$packages >/dev/null 2>&1 \
	  || { $$as apt-get update -qq && $$as apt-get install -y -qq $$packages >/dev/null; }
