#include "app/widgets/waiting.h"

#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <chrono>
#include <future>
#include <new>

namespace waiting {

namespace {

constexpr int steps = 1000;
constexpr int lookEvery = 50; // milliseconds
constexpr int letters = 48;   // of the window's width

/// Gives the words their translation context.
struct Waiting
{
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

/// What both threads see.
struct State
{
    std::atomic<double> share{0};
    std::atomic<bool> isStopped{false};
};

/// The window that comes up where it takes long.
class Patience : public QDialog
{
public:
    Patience(QWidget* parent, const QString& says, State& state)
        : QDialog(parent)
        , m_state(state)
        , m_says(new QLabel{says})
        , m_bar(new QProgressBar)
        , m_cancel(new QPushButton{Waiting::tr("&Cancel")})
    {
        setWindowTitle(QGuiApplication::applicationDisplayName());
        setWindowModality(Qt::ApplicationModal);
        m_says->setTextFormat(Qt::PlainText);
        m_says->setWordWrap(true);
        m_bar->setRange(0, steps);
        m_bar->setTextVisible(false);
        m_bar->setAccessibleName(says);
        auto* column = new QVBoxLayout{this};
        column->setSpacing(theme::space);
        column->addWidget(m_says);
        column->addWidget(m_bar);
        column->addWidget(m_cancel, 0, Qt::AlignTrailing);
        setMinimumWidth(fontMetrics().averageCharWidth() * letters);
        connect(m_cancel, &QPushButton::clicked, this, &Patience::reject);
    }

    void look(double lastExit)
    {
        m_bar->setValue(static_cast<int>(m_state.share * steps));
        m_mayStop = m_state.share < lastExit;
        m_cancel->setEnabled(m_mayStop && !m_state.isStopped);
    }

    /// The window stays until the work has heard it.
    void reject() override
    {
        if (!m_mayStop || m_state.isStopped)
            return;
        m_state.isStopped = true;
        m_cancel->setEnabled(false);
        m_says->setText(Waiting::tr("Stopping…"));
    }

private:
    State& m_state;
    QLabel* m_says;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_mayStop = true;
};

/// Shows the window until the work has ended.
void showUntil(const std::future<End>& ended, QWidget* parent, Patience& window, double lastExit)
{
    QEventLoop loop;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &loop, [&] {
        window.look(lastExit);
        if (ended.wait_for(std::chrono::seconds{0}) == std::future_status::ready)
            loop.quit();
    });
    clock.start(lookEvery);
    QWidget* const below = parent->window();
    const bool takesDrops = below->acceptDrops();
    below->setAcceptDrops(false); // a drop is no click: it would reach the window all the same
    window.look(lastExit);
    window.show();
    loop.exec();
    below->setAcceptDrops(takesDrops);
}

} // namespace

QString noMemoryText()
{
    return Waiting::tr(
        "This computer has not enough free memory for that. Close other programs and try again; "
        "nothing was changed.");
}

End run(QWidget* parent, const QString& says, const std::function<void(const report::Progress&)>& work,
        double lastExit)
{
    State state;
    std::future<End> ended = std::async(std::launch::async, [&] {
        try {
            work([&state](double share) {
                state.share = share;
                return !state.isStopped;
            });
        } catch (const std::bad_alloc&) {
            return End::NoMemory;
        }
        return End::Done;
    });
    if (ended.wait_for(std::chrono::milliseconds{patience}) != std::future_status::ready) {
        Patience window{parent, says, state};
        showUntil(ended, parent, window, lastExit);
    }
    const End end = ended.get();
    return end == End::Done && state.isStopped ? End::Cancelled : end;
}

} // namespace waiting
