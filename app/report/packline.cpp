#include "app/report/packline.h"

#include "app/report/text.h"

namespace report {

QString packLine(const policy::Pack& pack, const DateWords& dates)
{
    const QString line =
        Text::tr("%1, version %2, checked through %3")
            .arg(pack.title, QString::fromUtf8(pack.version), dates.day(pack.checkedThrough));
    return pack.language == QLatin1StringView{"en"}
               ? line
               : Text::tr("%1. The sentences on the rules are our own translation.").arg(line);
}

} // namespace report
