#include "policy/assess.h"
#include "tests/support/answers.h"
#include "tests/support/builtinpack.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"

#include <QJsonDocument>
#include <QTest>

using testsupport::RandomCases;
using testsupport::ReferenceAnswer;

/// The evaluator against a brute force over single days, on random cases. PRIVACY_ADVISOR_SEED chooses other
/// cases; a failure prints the case.
class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
        qInfo("PRIVACY_ADVISOR_SEED=%llu", static_cast<unsigned long long>(RandomCases::seed()));
    }

    void evaluatorAgreesWithBruteForceOverSingleDays()
    {
        RandomCases cases{RandomCases::seed()};
        int refused = 0;
        int open = 0;
        for (int i = 0; i < testsupport::share(25'000); ++i) {
            const policy::Case input = cases.any();
            const ReferenceAnswer wanted = testsupport::referenceAnswer(input, *input.asOf);
            const QJsonObject answer =
                QJsonDocument::fromJson(testsupport::answerBytes(*m_pack, input, *input.asOf)).object();
            const ReferenceAnswer given = testsupport::pictureOf(answer);
            QVERIFY2(given == wanted, explain(input, wanted, given).constData());
            refused += wanted.error.empty() ? 0 : 1;
            open += wanted.training.size() > 1 ? 1 : 0;
            if (!wanted.error.empty())
                continue;
            const QStringList breaches = testsupport::breaches(answer, input.answers);
            const QByteArray shown =
                testsupport::lineOf(input) + '\n' + breaches.join(QLatin1Char{'\n'}).toUtf8();
            QVERIFY2(breaches.isEmpty(), shown.constData());
        }
        // The cases have to be worth the comparison.
        QVERIFY2(refused > testsupport::share(600), "hardly any case is refused");
        QVERIFY2(open > testsupport::share(5'000), "hardly any case leaves something open");
    }

private:
    static QByteArray explain(const policy::Case& input, const ReferenceAnswer& wanted,
                              const ReferenceAnswer& given)
    {
        return testsupport::lineOf(input) + "\nreference: " + QByteArray::fromStdString(toText(wanted)) +
               "\nprogram:   " + QByteArray::fromStdString(toText(given));
    }

    std::shared_ptr<const policy::Pack> m_pack;
};

QTEST_GUILESS_MAIN(ReferenceTest)
#include "reference_test.moc"
