#include "app/report/pdfday.h"

#include <QCryptographicHash>
#include <QList>
#include <QStringBuilder>

#include <optional>
#include <vector>

namespace report {

namespace {

constexpr QByteArrayView made{"/CreationDate (D:"};
constexpr QByteArrayView tableMark{"\nstartxref\n"};
constexpr qsizetype digits = 10;    // of an offset
constexpr qsizetype entrySize = 20; // bytes, by the standard

/// The table at the end that says where each object begins.
struct CrossReferences
{
    qsizetype start;                ///< Where `xref` stands.
    qsizetype entries;              ///< Where the first entry stands.
    std::vector<qsizetype> offsets; ///< By the number of the object.
};

std::optional<CrossReferences> findCrossReferences(const QByteArray& pdf)
{
    const qsizetype mark = pdf.lastIndexOf(tableMark);
    if (mark < 0)
        return {};
    const qsizetype number = mark + tableMark.size();
    const qsizetype start = pdf.sliced(number).left(digits + 1).simplified().split(' ').value(0).toLongLong();
    const QByteArray head = pdf.mid(start, 32);
    if (!head.startsWith("xref\n0 "))
        return {};
    const qsizetype headEnd = head.indexOf('\n', 5);
    const qsizetype count = head.sliced(7, std::max<qsizetype>(headEnd - 7, 0)).trimmed().toLongLong();
    CrossReferences found{start, start + headEnd + 1, {}};
    if (headEnd < 0 || count < 3 || found.entries + count * entrySize > mark)
        return {};
    for (qsizetype i = 0; i < count; ++i)
        found.offsets.push_back(pdf.mid(found.entries + i * entrySize, digits).toLongLong());
    return found;
}

/// The table as it has to be once `added` bytes stand more before the second object.
void shift(QByteArray& pdf, const CrossReferences& table, qsizetype moved, qsizetype added)
{
    for (std::size_t i = 2; i < table.offsets.size(); ++i) {
        const QByteArray offset = QByteArray::number(table.offsets[i] + added).rightJustified(digits, '0');
        pdf.replace(table.entries + moved + static_cast<qsizetype>(i) * entrySize, digits, offset);
    }
    const qsizetype number = pdf.lastIndexOf(tableMark) + tableMark.size();
    qsizetype end = number;
    while (end < pdf.size() && pdf[end] >= '0' && pdf[end] <= '9')
        ++end;
    pdf.replace(number, end - number, QByteArray::number(table.start + added));
}

/// A name of the file that follows from what stands in it, in place of a random one.
void setName(QByteArray& pdf)
{
    const qsizetype trailer = pdf.lastIndexOf("\ntrailer\n<<\n");
    if (trailer < 0)
        return;
    const qsizetype at = trailer + 12;
    const qsizetype old = pdf.indexOf("/ID [", at);
    const qsizetype oldEnd = old < 0 ? -1 : pdf.indexOf("]\n", old);
    if (oldEnd > 0)
        pdf.remove(old, oldEnd + 2 - old);
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    const QByteArray name =
        QByteArrayLiteral("/ID [<") + hash + QByteArrayLiteral("> <") + hash + QByteArrayLiteral(">]\n");
    pdf.insert(at, name);
}

} // namespace

void setPdfDay(QByteArray& pdf, policy::Day day)
{
    const auto table = findCrossReferences(pdf);
    if (!table)
        return;
    // The first object tells about the file; a title in it can't come after the time.
    const qsizetype place = pdf.first(table->offsets[2]).lastIndexOf(made);
    const qsizetype from = place + made.size();
    const qsizetype end = place < 0 ? -1 : pdf.indexOf(')', from);
    if (end < 0 || end > table->offsets[2])
        return;
    const QByteArray date = QByteArray::fromStdString(policy::toIsoDate(day)).replace("-", "");
    const QByteArray began = date + QByteArrayLiteral("000000Z");
    const QByteArray time = began + QByteArrayLiteral(")\n/ModDate (D:") + began;
    const qsizetype added = time.size() - (end - from);
    pdf.replace(from, end - from, time);
    shift(pdf, *table, added, added);
    setName(pdf);
}

} // namespace report
