using CsCheck;
using Todo.Todos.Lists;
using Todo.Todos.Positions;

namespace Todo.UnitTests.Todos.Positions;

public class FractionalIndexTests
{
    private readonly Random _random = new(20261123);

    [Fact]
    public void Between_keeps_any_sequence_of_insertions_in_order() =>
        Gen.Int[0, 1_000_000].List[1, 300].Sample(places =>
        {
            var keys = new List<string>();
            foreach (var place in places)
            {
                var index = place % (keys.Count + 1);
                var after = index == 0 ? null : keys[index - 1];
                var before = index == keys.Count ? null : keys[index];
                keys.Insert(index, FractionalIndex.Between(after, before, _random));
            }

            keys.ShouldBe(keys.Order(StringComparer.Ordinal));
            keys.Distinct().Count().ShouldBe(keys.Count);
        }, iter: 200, threads: 1);

    [Fact]
    public void Between_answers_short_keys_for_a_long_list_that_grows_at_its_end()
    {
        string? last = null;
        for (var i = 0; i < 50_000; i++)
        {
            var next = FractionalIndex.Between(last, null, _random);
            string.CompareOrdinal(next, last).ShouldBePositive();
            last = next;
        }

        last!.Length.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void Between_answers_short_keys_for_a_long_list_that_grows_at_its_start()
    {
        string? first = null;
        for (var i = 0; i < 50_000; i++)
        {
            var previous = FractionalIndex.Between(null, first, _random);
            if (first is not null) string.CompareOrdinal(previous, first).ShouldBeNegative();
            first = previous;
        }

        first!.Length.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void Between_leaves_room_for_a_thousand_insertions_at_one_spot()
    {
        var (after, before) = (FractionalIndex.Between(null, null, _random), (string?)null);
        for (var i = 0; i < 1_000; i++)
        {
            var middle = FractionalIndex.Between(after, before, _random);
            string.CompareOrdinal(after, middle).ShouldBeNegative();
            if (before is not null) string.CompareOrdinal(middle, before).ShouldBeNegative();
            before = middle;
        }

        before!.Length.ShouldBeLessThan(TodoListConsts.MaxPositionLength);
    }

    [Fact]
    public void Between_hardly_ever_answers_one_key_to_two_people_who_insert_at_one_spot()
    {
        var last = FractionalIndex.Between(null, null, _random);

        var keys = Enumerable.Range(0, 100).Select(_ => FractionalIndex.Between(last, null, _random)).ToList();

        keys.Distinct().Count().ShouldBeGreaterThan(90);
    }

    [Theory]
    [InlineData("a1", "a1")]
    [InlineData("a2", "a1")]
    public void Between_refuses_neighbours_that_are_not_in_order(string after, string before) =>
        Should.Throw<ArgumentException>(() => FractionalIndex.Between(after, before, _random));
}
