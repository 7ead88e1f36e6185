"""go_checks: gofmt and vet as tests; go_sources: what the whole-tree tests read."""

load("@io_bazel_rules_go//go:def.bzl", "GoArchive", "GoSource", "go_context")

def _go_vet_test_impl(ctx):
    go = go_context(ctx)
    source = ctx.attr.library[GoSource]
    archives = {}
    for dep in source.deps + ctx.attr.test_deps:
        for data in dep[GoArchive].transitive.to_list():
            archives[data.importpath] = data.export_file
    for f in go.stdlib.libs:
        archives[f.path.partition("/pkg/")[2].partition("/")[2][:-len(".a")]] = f
    skip = {f: True for f in ctx.files.not_vetted}
    srcs = [f for f in source.srcs + ctx.files.test_srcs if f.extension == "go" and f not in skip]
    config = ctx.actions.declare_file(ctx.label.name + ".cfg")
    ctx.actions.write(config, json.encode({
        "ID": str(ctx.label),
        "Compiler": "gc",
        "Dir": ".",
        "ImportPath": source.library.importpath,
        "GoFiles": [f.path for f in srcs],
        "ImportMap": dict({i: i for i in archives}, unsafe = "unsafe"),  # it has no archive
        "PackageFile": {i: f.path for i, f in archives.items()},
        "VetxOutput": "/dev/null",
    }))
    vet = [f for f in go.sdk.tools if f.basename == "vet"][0]
    out = ctx.actions.declare_file(ctx.label.name + ".out")
    ctx.actions.run_shell(
        outputs = [out],
        inputs = srcs + archives.values() + [config],
        tools = [vet],
        command = '"$1" "$2" >"$3" 2>&1 && : >"$3" || echo "exit status $?" >>"$3"',
        arguments = [vet.path, config.path, out.path],
        mnemonic = "GoVet",
    )
    script = ctx.actions.declare_file(ctx.label.name)
    ctx.actions.write(script, '#!/bin/sh\ncat "%s"\ntest ! -s "%s"\n' % (out.short_path, out.short_path), is_executable = True)
    return [DefaultInfo(executable = script, runfiles = ctx.runfiles([out]))]

_go_vet_test = rule(
    _go_vet_test_impl,
    test = True,
    attrs = {
        "library": attr.label(mandatory = True, providers = [GoArchive, GoSource]),
        "test_srcs": attr.label_list(allow_files = [".go"]),
        "not_vetted": attr.label_list(allow_files = [".go"], doc = "left out: other build tags, or package x_test"),
        "test_deps": attr.label_list(providers = [GoArchive]),
        "_go_context_data": attr.label(default = "@io_bazel_rules_go//:go_context_data"),
    },
    toolchains = ["@io_bazel_rules_go//go:toolchain"],
)

def go_sources():
    """What buildgen derives rules from, and modules in Python, as //package:go_sources."""
    native.filegroup(
        name = "go_sources",
        srcs = native.glob(["**/*.go", "**/BUILD.bazel", "default.pgo", "testdata/**", "*.c", "*.h", "*.py"]),
        visibility = ["//visibility:public"],
    )

def go_checks(name, library = None, test_srcs = [], test_deps = [], not_vetted = []):
    """Declares name_gofmt for all .go files of the package, name_vet for the library and its tests.

    There is no vet for packages that use cgo, which would need cgo's output,
    and none for package x_test: the plain `go vet ./...` has both.
    """
    go_sources()
    srcs = native.glob(["**/*.go"])
    native.sh_test(
        name = name + "_gofmt",
        size = "small",
        srcs = ["//tools/bazel:gofmt_test.sh"],
        args = ["$(rootpath @go_sdk//:bin/gofmt)"] + ["$(rootpath %s)" % s for s in srcs],
        data = srcs + ["@go_sdk//:bin/gofmt"],
    )
    if library:
        _go_vet_test(
            name = name + "_vet",
            size = "small",
            library = library,
            not_vetted = not_vetted,
            test_deps = test_deps,
            test_srcs = test_srcs,
        )
