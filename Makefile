# Earshot. `make help` lists the targets.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
SYSCONFDIR ?= /etc
UNITDIR ?= $(if $(filter /usr /usr/local,$(PREFIX)),/lib/systemd/system,$(PREFIX)/lib/systemd/system)

# The Swift runtime goes into the binary: a machine that runs it needs Debian's libraries only.
RELEASE := swift build -c release --static-swift-stdlib --product earshot
BINARY := .build/release/earshot

# What is needed to build and to run, and what the tests and the benchmark need beside.
LIBRARIES := libcurl4-openssl-dev libsqlite3-dev libyaml-dev libsystemd-dev libssl-dev \
  libdeflate-dev libmicrohttpd-dev libpsl-dev libuchardet-dev libcld2-dev libre2-dev libseccomp-dev libstdc++-12-dev pkg-config \
  ca-certificates tzdata
TEST_TOOLS := nginx-light opensmtpd dovecot-imapd dovecot-submissiond openssl python3 python3-venv curl strace systemd procps
BENCH_TOOLS := nginx-light newsboat curl time openssl python3 python3-venv

.PHONY: help
help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: libraries
libraries: ## install the system libraries it is built on (apt)
	@scripts/apt-ensure $(LIBRARIES)

.PHONY: build
build: libraries ## build the release binary
	@$(RELEASE)

.PHONY: run
run: build ## scan the sample firm without any network, and print what is said of it
	@scripts/run-sample "$(BINARY)"

WITH_SERVERS := TransportTests|AlertingTests|PollingTests

.PHONY: test
test: libraries ## build and run every test
	@scripts/apt-ensure $(TEST_TOOLS)
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Tools Benchmarks Fuzz
	@swift build --product earshot
# Apart: what talks to servers has deadlines, and tests that compute hold every thread for seconds.
	@swift test --disable-xctest --skip '$(WITH_SERVERS)|EndToEndTests'
	@EARSHOT_SYNAPSE="$$(scripts/synapse-ensure)" \
	  swift test --disable-xctest --skip-build --no-parallel --filter '$(WITH_SERVERS)'
# A few at a time: each starts commands and servers, and has a patience of its own.
	@SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=6 \
	  swift test --disable-xctest --skip-build --filter EndToEndTests

.PHONY: bench
bench: build ## measure beside peers and limits, in one run
	@scripts/apt-ensure $(BENCH_TOOLS)
	@$(RELEASE)-bench
	@Benchmarks/run

.PHONY: fuzz
fuzz: libraries ## run libFuzzer on what reads bytes from outside, FUZZ_SECONDS (60) a target
	@scripts/apt-ensure python3
	@Fuzz/run

.PHONY: format
format: ## format every Swift file
	@swift format format --in-place --recursive --parallel Package.swift Sources Tests Tools Benchmarks Fuzz

.PHONY: train
train: libraries ## learn the tables of judgement anew from the passages in Tests/Fixtures
	@swift build --product earshot-train
	@.build/debug/earshot-train

.PHONY: install
install: ## install binary, unit, sample configuration and man page; honours DESTDIR and PREFIX
	@test -x "$(BINARY)" || { echo "nothing is built yet: make build" >&2; exit 1; }
	install -D -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/earshot"
	install -D -m 644 docs/earshot.1 "$(DESTDIR)$(PREFIX)/share/man/man1/earshot.1"
	install -D -m 644 config/earshot.yaml "$(DESTDIR)$(PREFIX)/share/doc/earshot/earshot.yaml"
	mkdir -p "$(DESTDIR)$(PREFIX)/share/doc/earshot" && \
	  cp -r config/sample "$(DESTDIR)$(PREFIX)/share/doc/earshot/"
	mkdir -p "$(DESTDIR)$(UNITDIR)" && \
	  sed 's|/usr/bin/earshot|$(PREFIX)/bin/earshot|' systemd/earshot.service \
	  > "$(DESTDIR)$(UNITDIR)/earshot.service"
	test -e "$(DESTDIR)$(SYSCONFDIR)/earshot/earshot.yaml" || \
	  install -D -m 644 config/minimal.yaml "$(DESTDIR)$(SYSCONFDIR)/earshot/earshot.yaml"

.PHONY: clean
clean: ## remove what was built
	rm -rf .build perf-work
