#include "app/ingest/confinement.h"

#include <QFile>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
#ifdef ADVISOR_SECCOMP
#include <seccomp.h>
#endif

namespace ingest {

#ifdef Q_OS_LINUX

namespace {

/// Everything that changes a file system or starts a program, as Landlock's first version knows it.
constexpr std::uint64_t changing =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
    LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR |
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
    LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;
constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// Newer than the headers of Debian 12; the numbers are part of the kernel's stable interface.
constexpr std::uint64_t moving = 1ull << 13;     // version 2: LANDLOCK_ACCESS_FS_REFER
constexpr std::uint64_t truncating = 1ull << 14; // version 3: LANDLOCK_ACCESS_FS_TRUNCATE

/// What is read besides: what an administrator has set for Claude Code, time zones, and the figures by which
/// the C library gives out memory and counts cores. Its other files are open before any thread is confined.
constexpr std::array systemPlaces{"/etc/claude-code",        "/etc/localtime",
                                  "/usr/share/zoneinfo",     "/proc/sys/vm/overcommit_memory",
                                  "/sys/devices/system/cpu", "/sys/kernel/mm/transparent_hugepage"};

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// Lets the ruleset read below the path; a path that is not there needs no rule.
bool allowReading(const Descriptor& ruleset, const QByteArray& path)
{
    const Descriptor place{::open(path.constData(), O_PATH | O_CLOEXEC)};
    if (!place.isOpen())
        return true;
    struct stat status = {};
    if (::fstat(place.number(), &status) != 0)
        return false;
    landlock_path_beneath_attr rule = {};
    rule.allowed_access = S_ISDIR(status.st_mode) ? reading : LANDLOCK_ACCESS_FS_READ_FILE;
    rule.parent_fd = place.number();
    return ::syscall(SYS_landlock_add_rule, ruleset.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
}

/// The version of Landlock that the kernel has, below 1 where it has none.
int landlockVersion()
{
    return static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION));
}

/// The version of Landlock that holds the thread from now on; 0 where none does.
int restrictFiles(const QStringList& paths)
{
    const int version = landlockVersion();
    if (version < 1)
        return 0;
    landlock_ruleset_attr attributes = {};
    attributes.handled_access_fs =
        changing | reading | (version >= 2 ? moving : 0) | (version >= 3 ? truncating : 0);
    const Descriptor ruleset{static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0))};
    if (!ruleset.isOpen())
        return 0;
    for (const char* const place : systemPlaces) {
        if (!allowReading(ruleset, place))
            return 0;
    }
    for (const QString& path : paths) {
        if (!allowReading(ruleset, QFile::encodeName(path)))
            return 0;
    }
    return ::syscall(SYS_landlock_restrict_self, ruleset.number(), 0) == 0 ? version : 0;
}

bool restrictCalls()
{
#ifdef ADVISOR_SECCOMP
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    constexpr std::array refused{
        SCMP_SYS(socket),
        SCMP_SYS(socketpair),
        SCMP_SYS(connect),
        SCMP_SYS(bind),
        SCMP_SYS(listen),
        SCMP_SYS(accept),
        SCMP_SYS(accept4),
        SCMP_SYS(sendto),
        SCMP_SYS(sendmsg),
        SCMP_SYS(sendmmsg),
        SCMP_SYS(execve),
        SCMP_SYS(execveat),
        SCMP_SYS(ptrace),
        SCMP_SYS(process_vm_readv),
        SCMP_SYS(mount),
        SCMP_SYS(bpf),
        SCMP_SYS(process_vm_writev),
        SCMP_SYS(io_uring_setup),
        SCMP_SYS(pidfd_getfd),
        SCMP_SYS(keyctl),
    };
    bool complete = true;
    for (const int call : refused)
        complete = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), call, 0) == 0 && complete;
    complete = complete && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return complete;
#else
    return false;
#endif
}

} // namespace

Confinement confineThread(const QStringList& paths)
{
    // Without this only root may confine itself; it also keeps set-uid programs from giving rights back.
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return {};
    Confinement confinement;
    confinement.landlockVersion = restrictFiles(paths);
    confinement.systemCallFilter = restrictCalls();
    return confinement;
}

Confinement offeredConfinement()
{
    Confinement offered;
    offered.landlockVersion = std::max(0, landlockVersion());
#ifdef ADVISOR_SECCOMP
    offered.systemCallFilter = ::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0;
#endif
    return offered;
}

#else

Confinement offeredConfinement()
{
    return {};
}

Confinement confineThread(const QStringList& /*paths*/)
{
    return {};
}

#endif

} // namespace ingest
