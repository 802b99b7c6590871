# The whole interface of the repository: `make help` lists it. Targets need GNU make, a POSIX shell and a JDK 25,
# which deploy/local/bin/find-jdk looks for by itself.
.DEFAULT_GOAL := help
.PHONY: help up warm down reset token redrive demo bench bench-drain bench-import bench-ratios fmt contracts lint-contracts baseline check

PLATFORM := deploy/local/bin/platform
# One entry to Maven: the JDK that was found, whatever `java` the machine defaults to.
MAVEN := JAVA_HOME=$$(deploy/local/bin/find-jdk) && export JAVA_HOME && ./mvnw -B
# Modules checked side by side: one waits as much as it computes, for a database, a broker and its own start.
MODULES ?= 3
# Kept under target/, so that `mvn clean` makes the next `make up` build again.
STAMP := deploy/local/target/built.stamp
SOURCES := $(shell find . \( -name target -o -name node_modules -o -name .local -o -name .git -o -name test -o -name e2e \) -prune \
	-o -type f \( -path '*/src/main/*' -o -name pom.xml \) -print 2>/dev/null)

help: ## lists these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{ printf "  %-20s %s\n", $$1, $$2 }'

up: $(STAMP) ## builds what changed, starts the whole platform and prints its addresses
	@$(PLATFORM) up

$(STAMP): $(SOURCES)
	@echo "Building (the first time takes some minutes)..."
	@$(MAVEN) -q package -Dmaven.test.skip=true -pl '!deploy/e2e,!deploy/clients'
	@touch $@

warm: $(STAMP) ## writes the start-up caches of this build: some minutes once, then `make up` takes a third
	@$(PLATFORM) warm

down: ## stops everything; data stays
	@$(PLATFORM) down

reset: ## stops everything and deletes the data of the local platform
	@$(PLATFORM) reset

token: ## prints an access token: make -s token CLIENT=caf-92, or ACCOUNT=agent-92
	@$(PLATFORM) token "$(if $(CLIENT),client=$(CLIENT))" "$(if $(ACCOUNT),account=$(ACCOUNT))"

redrive: ## sends parked events again: make redrive, or SERVICE=reporting
	@$(PLATFORM) redrive "$(SERVICE)"

demo: up ## plays the path with each partner's token: make demo, or FILE=… a file of the Caf (VRSB0801)
	@deploy/demo/bin/demo "$(FILE)"

bench: up ## measures what runs on this machine, some minutes
	@deploy/bench/bin/bench

bench-drain bench-import bench-ratios: export PASSERELLE_HOME ?= $(CURDIR)/.local/bench
bench-drain bench-import bench-ratios: export PASSERELLE_PORT ?= 18080
bench-import bench-ratios: export PASSERELLE_SERVICES = beneficiary
bench-drain bench-import bench-ratios: export PASSERELLE_SERVICE_HEAP = 512
bench-drain bench-import bench-ratios: export PASSERELLE_JIT = full
bench-drain: MEASURED = drain
bench-drain: $(STAMP) ## measures whole Caf files until all five services have taken them, on a platform of its own
bench-import: MEASURED = import
bench-import: $(STAMP) ## measures whole Caf files with beneficiary-service alone, on a platform of its own
bench-ratios: MEASURED = ratios
bench-ratios: $(STAMP) ## measures beneficiary-service alone beside pgbench, on a platform of its own
bench-drain bench-import bench-ratios:
	@$(PLATFORM) up && deploy/bench/bin/bench $(MEASURED); status=$$?; $(PLATFORM) reset; exit $$status

fmt: ## formats the sources
	@$(MAVEN) -q spotless:apply

contracts: ## rewrites the documents under docs/contracts from the code and the schemas
	@$(MAVEN) test -Dcontracts.write=true -Dtest=OpenApiContractTest,AsyncApiContractTest -Dsurefire.failIfNoSpecifiedTests=false

lint-contracts: ## holds docs/contracts against the linters of others; needs node
	@deploy/clients/bin/lint

baseline: ## keeps the contracts as those of a release: make baseline VERSION=1.2.0
	@test -n "$(VERSION)" || { echo "make baseline VERSION=1.2.0"; exit 1; }
	@rm -rf docs/contracts/released && mkdir -p docs/contracts/released/$(VERSION)/events
	@cp -r docs/contracts/openapi docs/contracts/released/$(VERSION)/
	@cp docs/contracts/events/*.schema.json docs/contracts/released/$(VERSION)/events/

check: ## builds everything and passes every test
	@$(MAVEN) -T $(MODULES) verify
