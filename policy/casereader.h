#pragma once

#include "policy/case.h"
#include "policy/json.h"
#include "policy/result.h"

namespace policy {

/// Reads a case (`policy/schema/case.schema.json`) from UTF-8 JSON. The form is checked before any date, so a
/// case with both kinds of defect is refused for its form. Whether the answers can be true together is not
/// checked here but by assess(), since it depends on the day.
///
/// Reading many cases with one CaseReader reuses its buffers.
class CaseReader
{
public:
    /// `packId` is the only value that the member `pack` may have.
    explicit CaseReader(QString packId)
        : m_packId(std::move(packId))
    {
    }

    /// A case, or a problem with one of the codes `invalid-json`, `unknown-format`, `unknown-field`,
    /// `missing-field`, `wrong-type`, `unknown-value`, `too-large` and `bad-date`.
    Result<Case> read(std::string_view bytes);
    /// Whether the last text was refused only because it ended too early.
    bool endedEarly() const { return m_json.endedEarly(); }

private:
    QString m_packId;
    JsonText m_json;
};

} // namespace policy
