#pragma once

#include "app/report/outline.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

/// "Text [1, 2]".
QString withSources(const QString& text, const report::SourceNumbers& sources);

/// Sets the blocks of a report's section as paragraphs that can be selected, steps with numbers and addresses
/// with buttons.
class BlockView : public QWidget
{
    Q_OBJECT

public:
    /// Makes what stands below the pair of that number in the section, or nothing.
    using BelowPair = std::function<QWidget*(std::size_t pair)>;

    explicit BlockView(const std::vector<report::Block>& blocks, const BelowPair& belowPair = {},
                       QWidget* parent = nullptr);

    /// One of the numbered sources, with its address.
    void addSource(const report::SourceEntry& source);

Q_SIGNALS:
    /// A person wants to open an address.
    void addressChosen(const QString& url);

private:
    void addBlock(const report::Block& block);
    void addPair(const report::Block& block);
    void addAddress(const QString& title, const QString& url);
    void addLine(const QString& text, int indent, bool bold = false);

    QVBoxLayout* m_layout;
    int m_step = 0;
};
