#pragma once

#include "app/browser/scrollpart.h"
#include "app/browser/yourdata.h"
#include "app/report/reportmodel.h"

class QTimer;

/// What holds for the chosen chat: how it stands, a timeline, its copies with their latest days, reasons,
/// sources, and what would change it.
class ChatDetails : public ScrollPart
{
    Q_OBJECT

public:
    explicit ChatDetails(YourData& own, QWidget* parent = nullptr);

    /// Shows a chat a moment later, so that going through a list stays smooth; nothing shows how to choose
    /// one.
    void show(std::optional<std::uint32_t> number);

Q_SIGNALS:
    /// A person wants to open an address.
    void addressChosen(const QString& url);

private:
    void refresh();
    void fill(std::uint32_t number);
    void fillHead(std::uint32_t number, const report::ChatEntry& entry);
    void addWhatHelps(std::uint32_t number, const report::ChatEntry& now);
    void addWhatIf(const QString& action, const policy::Case& others, const policy::Chat& chat,
                   const report::ChatEntry& now, QStringList& lines);
    void addSources(const report::ReportModel& model);

    YourData& m_data;
    QTimer* m_pause;
    std::optional<std::uint32_t> m_number;
};
