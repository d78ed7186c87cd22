#pragma once

#include "app/browser/scrollpart.h"
#include "app/browser/yourdata.h"

/// What was read: every source with what it is, how each of its bytes was accounted for, what was found wrong
/// and where, and what was refused and why.
class SourcesPart : public ScrollPart
{
    Q_OBJECT

public:
    explicit SourcesPart(YourData& own, QWidget* parent = nullptr);

private:
    void refresh();
    void addProblems();
    void addSource(const ingest::SourceReport& source);
    void addFindings(const ingest::Tally& tally);

    YourData& m_data;
};
