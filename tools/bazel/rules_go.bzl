"""rules_go, adapted where the running Bazel is older than it expects.

rules_go 0.38.1 is the last series that still loads on Bazel 4.2 (0.39 and
later use APIs of Bazel 5).  What it uses beyond 4.2 is replaced below; on
Bazel 5.3 and later, where all of it exists, nothing is replaced.
"""

load("//tools/bazel:go_module.bzl", "go_module")

_BAZEL_4 = {
    # RunEnvironmentInfo came with Bazel 5.3.
    "go/private/rules/binary.bzl": [
        "RunEnvironmentInfo(environment = env)",
        "testing.TestEnvironment(env)",
    ],
    "go/private/rules/test.bzl": [
        "RunEnvironmentInfo(env, ctx.attr.env_inherit)",
        "testing.TestEnvironment(env)",
        # configuration_field("coverage", ...) came with Bazel 5.
        """        "_lcov_merger": attr.label(
            default = configuration_field(fragment = "coverage", name = "output_generator"),
            cfg = "exec",
        ),
""",
        "",
    ],
    # runfiles.merge_all came with Bazel 5.
    "go/private/actions/archive.bzl": [
        "    runfiles.merge_all(files)\n",
        "    for f in files:\n        runfiles = runfiles.merge(f)\n",
    ],
}

# For every Bazel.
_ALWAYS = {
    # Go 1.22 and later: the assembler needs the package path here as well.
    "go/tools/builders/asm.go": [
        "func buildSymabisFile(goenv *env, sFiles",
        "func buildSymabisFile(goenv *env, packagePath string, sFiles",
        """asmargs = append(asmargs, "-gensymabis", """,
        """asmargs = append(asmargs, "-p", packagePath, "-gensymabis", """,
    ],
    "go/tools/builders/compilepkg.go": [
        "buildSymabisFile(goenv, srcs.sSrcs",
        "buildSymabisFile(goenv, packagePath, srcs.sSrcs",
    ],
    # Use the standard library that @go_sdk brings compiled, for each mode it
    # brings it for: pkg/linux_amd64, pkg/linux_amd64_shared (c-archive,
    # c-shared and pie are all position-independent), pkg/linux_amd64_race.
    "go/private/mode.bzl": [
        """        s += "_msan"
    return s
""",
        """        s += "_msan"
    elif mode.link in (LINKMODE_C_ARCHIVE, LINKMODE_C_SHARED, LINKMODE_PIE):
        s += "_shared"
    return s
""",
    ],
    "go/private/actions/stdlib.bzl": [
        """    "extldflags_from_cc_toolchain",
""",
        """    "extldflags_from_cc_toolchain",
    "installsuffix",
""",
        "    return (go.sdk.libs and ",
        "    return (_sdk_libs(go) and ",
        "            not go.mode.race and",
        "            True and",
        """            not go.sdk.experiments and
            go.mode.link == LINKMODE_NORMAL)
""",
        """            not go.sdk.experiments)

def _sdk_libs(go):
    dir = "/pkg/" + installsuffix(go.mode) + "/"
    return [f for f in go.sdk.libs if dir in f.path]
""",
        "libs = go.sdk.libs,",
        "libs = _sdk_libs(go),",
    ],
}

def _is_old_bazel():
    # Debian's build reports no version: it is 4.2.3.
    version = native.bazel_version.split("-")[0].split(".")
    if len(version) < 2:
        return True
    return (int(version[0]), int(version[1])) < (5, 3)

def rules_go():
    """Declares @io_bazel_rules_go."""
    substitutions = dict(_ALWAYS)
    if _is_old_bazel():
        substitutions.update(_BAZEL_4)
    go_module(
        name = "io_bazel_rules_go",
        importpath = "github.com/bazelbuild/rules_go",
        version = "v0.38.1",
        sum = "h1:YGNsLhWe18Ielebav7cClP3GMwBxBE+xEArLHtmXDx8=",
        substitutions = substitutions,
    )
